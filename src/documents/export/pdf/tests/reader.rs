//! A small reader of what the exporter writes.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, content::Content};

use super::super::truetype::{components, is_composite, u16_at};

pub struct Reader {
    pub document: Document,
}

/// An element of the structure tree, in reading order.
pub struct Element {
    pub id: ObjectId,
    pub kind: String,
    /// Page and MCID of each content.
    pub contents: Vec<(usize, i64)>,
}

pub struct Font {
    pub name: String,
    pub widths: Vec<u16>,
    pub texts: BTreeMap<u16, String>,
    program: Vec<u8>,
}

impl Reader {
    pub fn new(bytes: &[u8]) -> Self {
        Reader {
            document: Document::load_mem(bytes).unwrap(),
        }
    }

    fn pages(&self) -> Vec<ObjectId> {
        self.document.get_pages().into_values().collect()
    }

    fn operations(&self, page: usize) -> Vec<lopdf::content::Operation> {
        let content = self.document.get_page_content(self.pages()[page]);
        Content::decode(&content).unwrap().operations
    }

    /// The MCIDs of a page, in painting order; marked contents must close and never nest.
    pub fn painted(&self, page: usize) -> Vec<i64> {
        let (mut found, mut open) = (Vec::new(), false);
        for operation in self.operations(page) {
            match operation.operator.as_str() {
                "BDC" | "BMC" => {
                    assert!(!open);
                    open = true;
                    let properties = operation.operands.get(1).and_then(|it| it.as_dict().ok());
                    found.extend(properties.and_then(|it| it.get(b"MCID").ok()?.as_i64().ok()));
                }
                "EMC" => {
                    assert!(open);
                    open = false;
                }
                "Tj" | "TJ" | "S" | "f" | "B" | "Do" => assert!(open, "painted outside"),
                _ => {}
            }
        }
        assert!(!open);
        found
    }

    fn root(&self) -> &Dictionary {
        let root = self
            .document
            .catalog()
            .unwrap()
            .get(b"StructTreeRoot")
            .unwrap();
        self.document
            .get_dictionary(root.as_reference().unwrap())
            .unwrap()
    }

    pub fn elements(&self) -> Vec<Element> {
        let mut found = Vec::new();
        self.descend(
            self.root().get(b"K").unwrap().as_reference().unwrap(),
            &mut found,
        );
        found
    }

    fn descend(&self, id: ObjectId, found: &mut Vec<Element>) {
        let pages = self.pages();
        let page = |object: &Object| {
            pages
                .iter()
                .position(|page| *page == object.as_reference().unwrap())
                .unwrap()
        };
        let element = self.document.get_dictionary(id).unwrap();
        let kind = String::from_utf8(element.get(b"S").unwrap().as_name().unwrap().to_vec());
        let at = found.len();
        found.push(Element {
            id,
            kind: kind.unwrap(),
            contents: Vec::new(),
        });
        let kids = match element.get(b"K") {
            Ok(Object::Array(kids)) => kids.clone(),
            Ok(kid) => vec![kid.clone()],
            Err(_) => Vec::new(),
        };
        for kid in kids {
            match kid {
                Object::Integer(mcid) => {
                    found[at]
                        .contents
                        .push((page(element.get(b"Pg").unwrap()), mcid));
                }
                Object::Dictionary(kid) => {
                    let mcid = kid.get(b"MCID").unwrap().as_i64().unwrap();
                    found[at]
                        .contents
                        .push((page(kid.get(b"Pg").unwrap()), mcid));
                }
                Object::Reference(kid) => {
                    let parent = self
                        .document
                        .get_dictionary(kid)
                        .unwrap()
                        .get(b"P")
                        .unwrap();
                    assert_eq!(parent.as_reference().unwrap(), id);
                    self.descend(kid, found);
                }
                other => panic!("{other:?}"),
            }
        }
    }

    /// The element that the parent tree names for a content.
    pub fn parent(&self, page: usize, mcid: i64) -> ObjectId {
        let dictionary = self.document.get_dictionary(self.pages()[page]).unwrap();
        let key = dictionary.get(b"StructParents").unwrap();
        let tree = self
            .root()
            .get(b"ParentTree")
            .unwrap()
            .as_reference()
            .unwrap();
        let numbers = self
            .document
            .get_dictionary(tree)
            .unwrap()
            .get(b"Nums")
            .unwrap();
        let numbers = numbers.as_array().unwrap();
        let at = numbers.chunks(2).position(|pair| pair[0] == *key).unwrap();
        let list = numbers[2 * at + 1].as_array().unwrap();
        list[usize::try_from(mcid).unwrap()].as_reference().unwrap()
    }

    pub fn fonts(&self) -> BTreeMap<String, Font> {
        let page = self.document.get_dictionary(self.pages()[0]).unwrap();
        let follow = |dictionary: &Dictionary, key: &str| {
            let id = dictionary
                .get(key.as_bytes())
                .unwrap()
                .as_reference()
                .unwrap();
            self.document.get_object(id).unwrap().clone()
        };
        let resources = follow(page, "Resources");
        let fonts = follow(resources.as_dict().unwrap(), "Font");
        let fonts = fonts.as_dict().unwrap();
        let mut found = BTreeMap::new();
        for (name, id) in fonts {
            let font = self
                .document
                .get_dictionary(id.as_reference().unwrap())
                .unwrap();
            let descendant = font.get(b"DescendantFonts").unwrap().as_array().unwrap()[0].clone();
            let descendant = self
                .document
                .get_dictionary(descendant.as_reference().unwrap());
            let descendant = descendant.unwrap();
            let widths = descendant.get(b"W").unwrap().as_array().unwrap();
            assert_eq!(widths[0], Object::Integer(1));
            let descriptor = follow(descendant, "FontDescriptor");
            let program = follow(descriptor.as_dict().unwrap(), "FontFile2");
            let texts = follow(font, "ToUnicode");
            let texts = texts.as_stream().unwrap().decompressed_content().unwrap();
            let base = font.get(b"BaseFont").unwrap().as_name().unwrap();
            let widths = widths[1].as_array().unwrap().iter();
            found.insert(
                String::from_utf8(name.clone()).unwrap(),
                Font {
                    name: String::from_utf8(base.to_vec()).unwrap(),
                    widths: widths.map(|width| width.as_i64().unwrap() as u16).collect(),
                    texts: parse_texts(&String::from_utf8(texts).unwrap()),
                    program: program.as_stream().unwrap().decompressed_content().unwrap(),
                },
            );
        }
        found
    }

    /// Every CID that a font shows, over all pages, and the move that follows it.
    fn codes(&self, font: &str) -> Vec<(u16, i64)> {
        let (mut found, mut current) = (Vec::new(), Vec::new());
        for operation in (0..self.pages().len()).flat_map(|page| self.operations(page)) {
            match operation.operator.as_str() {
                "Tf" => current = operation.operands[0].as_name().unwrap().to_vec(),
                "TJ" if current == font.as_bytes() => {
                    for item in operation.operands[0].as_array().unwrap() {
                        match item {
                            Object::String(codes, _) => found
                                .extend(codes.chunks(2).map(|code| (u16_at(code, 0).unwrap(), 0))),
                            number => found.last_mut().unwrap().1 = number.as_i64().unwrap(),
                        }
                    }
                }
                _ => {}
            }
        }
        found
    }

    /// What a program reads, in painting order, with a space between marked contents.
    pub fn text(&self) -> String {
        let fonts = self.fonts();
        let (mut found, mut current) = (String::new(), "");
        let operations: Vec<_> = (0..self.pages().len())
            .flat_map(|page| self.operations(page))
            .collect();
        for operation in &operations {
            match operation.operator.as_str() {
                "EMC" => found.push(' '),
                "Tf" => {
                    let name = operation.operands[0].as_name().unwrap();
                    current = str::from_utf8(name).unwrap();
                }
                "TJ" => {
                    let shown = operation.operands[0].as_array().unwrap().iter();
                    let codes = shown.filter_map(|item| item.as_str().ok());
                    for code in codes.flat_map(|codes| codes.chunks(2)) {
                        found.push_str(&fonts[current].texts[&u16_at(code, 0).unwrap()]);
                    }
                }
                _ => {}
            }
        }
        found
    }

    pub fn shown(&self, font: &str) -> Vec<u16> {
        self.codes(font).into_iter().map(|(cid, _)| cid).collect()
    }

    pub fn used(&self, font: &str) -> std::collections::BTreeSet<u16> {
        self.shown(font).into_iter().collect()
    }

    pub fn adjusted(&self, font: &str) -> Vec<(u16, i64)> {
        self.codes(font)
            .into_iter()
            .filter(|(_, by)| *by != 0)
            .collect()
    }

    /// Level, title and page of each bookmark, in order.
    pub fn outline(&self) -> Vec<(usize, String, usize)> {
        let root = self.document.catalog().unwrap().get(b"Outlines").unwrap();
        let mut found = Vec::new();
        self.bookmarks(root.as_reference().unwrap(), 1, &mut found);
        found
    }

    fn bookmarks(&self, parent: ObjectId, level: usize, found: &mut Vec<(usize, String, usize)>) {
        let parent_item = self.document.get_dictionary(parent).unwrap();
        let mut next = parent_item.get(b"First").ok().cloned();
        while let Some(id) = next {
            let id = id.as_reference().unwrap();
            let item = self.document.get_dictionary(id).unwrap();
            assert_eq!(item.get(b"Parent").unwrap().as_reference().unwrap(), parent);
            let target = item.get(b"Dest").unwrap().as_array().unwrap()[0]
                .as_reference()
                .unwrap();
            let page = self
                .pages()
                .iter()
                .position(|page| *page == target)
                .unwrap();
            let title = lopdf::decode_text_string(item.get(b"Title").unwrap()).unwrap();
            found.push((level, title, page));
            self.bookmarks(id, level + 1, found);
            next = item.get(b"Next").ok().cloned();
        }
    }
}

fn parse_texts(map: &str) -> BTreeMap<u16, String> {
    let mut texts = BTreeMap::new();
    let entries = map.split("beginbfchar").skip(1).flat_map(|block| {
        block
            .split("endbfchar")
            .next()
            .unwrap()
            .lines()
            .filter(|line| line.starts_with('<'))
    });
    for line in entries {
        let (cid, text) = line.trim_matches(['<', '>']).split_once("><").unwrap();
        let units: Vec<u16> = text
            .as_bytes()
            .chunks(4)
            .map(|unit| u16::from_str_radix(str::from_utf8(unit).unwrap(), 16).unwrap())
            .collect();
        let cid = u16::from_str_radix(cid, 16).unwrap();
        texts.insert(cid, String::from_utf16(&units).unwrap());
    }
    texts
}

impl Font {
    fn table(&self, tag: &[u8; 4]) -> &[u8] {
        let word =
            |at: usize| u32::from_be_bytes(self.program[at..at + 4].try_into().unwrap()) as usize;
        let count = usize::from(u16_at(&self.program, 4).unwrap());
        let at = (0..count).map(|index| 12 + 16 * index);
        let at = at
            .clone()
            .find(|at| &self.program[*at..*at + 4] == tag)
            .unwrap();
        &self.program[word(at + 8)..word(at + 8) + word(at + 12)]
    }

    pub fn advance(&self, cid: u16) -> u16 {
        u16_at(self.table(b"hmtx"), 4 * usize::from(cid)).unwrap()
    }

    fn offsets(&self) -> Vec<usize> {
        assert_eq!(
            u16_at(self.table(b"head"), 50),
            Some(0),
            "a small subset is short"
        );
        let loca = self.table(b"loca");
        (0..loca.len() / 2)
            .map(|at| 2 * usize::from(u16_at(loca, 2 * at).unwrap()))
            .collect()
    }

    fn glyph(&self, cid: u16) -> &[u8] {
        let offsets = self.offsets();
        &self.table(b"glyf")[offsets[usize::from(cid)]..offsets[usize::from(cid) + 1]]
    }

    pub fn outline(&self, cid: u16) -> bool {
        !self.glyph(cid).is_empty()
    }

    /// The glyphs that a composite is made of.
    pub fn components(&self, cid: u16) -> Vec<u16> {
        match self.glyph(cid) {
            glyph if is_composite(glyph) => components(glyph)
                .unwrap()
                .0
                .iter()
                .map(|component| component.glyph)
                .collect(),
            _ => Vec::new(),
        }
    }

    /// The sum of the whole file, which its adjustment makes a constant.
    pub fn checksum(&self) -> u32 {
        assert_eq!(self.program.len() % 4, 0);
        self.program.chunks(4).fold(0, |sum: u32, word| {
            sum.wrapping_add(u32::from_be_bytes(word.try_into().unwrap()))
        })
    }

    pub fn offsets_ascend(&self) -> bool {
        let offsets = self.offsets();
        let count = usize::from(u16_at(self.table(b"maxp"), 4).unwrap());
        offsets.len() == count + 1
            && self.table(b"hmtx").len() == 4 * count
            && offsets.is_sorted()
            && offsets.last() == Some(&self.table(b"glyf").len())
    }
}
