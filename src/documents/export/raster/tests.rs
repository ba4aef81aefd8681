use super::*;
use crate::{
    documents::{
        content::product::Product,
        export::Format,
        press::{Order, Press, Stock},
    },
    domain::Name,
    exchange::demo,
    text::Language,
};

fn print(language: Language) -> Vec<u8> {
    let demo = demo::build().unwrap();
    let law = |_| Name::default();
    let logo = demo.files.values().next().unwrap();
    let logo = crate::documents::picture::decode(logo, "logo").unwrap();
    let stock = Stock::new(&demo.contents, Some(logo), demo.today, &law);
    let order = Order::StageProduct {
        round: demo.contents.rounds[0].id,
        product: Product::Needs,
        language,
        format: Format::Pdf,
    };
    Press::new().unwrap().fill(order, &stock).unwrap().bytes
}

fn inked(pixels: &Pixels) -> usize {
    let dark = |pixel: &&[u8]| pixel[..3].iter().all(|channel| *channel < 0x80);
    pixels.rgba.chunks_exact(4).filter(dark).count()
}

#[test]
fn a_product_is_drawn_page_by_page_at_any_width() {
    for language in Language::ALL {
        let book = Book::open(&print(language)).unwrap();
        assert!(book.sizes().len() > 2);
        let (width, height) = book.sizes().next().unwrap();
        let small = book.draw(0, 400).unwrap();
        assert_eq!(small.width, 400);
        assert_eq!(small.height, (400.0 * height / width).round() as u32);
        assert_eq!(small.rgba.len() as u32, 4 * small.width * small.height);
        assert!(small.rgba.chunks_exact(4).all(|pixel| pixel[3] == 0xFF));
        let large = book.draw(0, 800).unwrap();
        // Four times the pixels, and thin strokes are no longer grey.
        let (few, many) = (inked(&small), inked(&large));
        assert!(few > 300, "{few}");
        assert!(many > 3 * few, "{few} {many}");
        assert_eq!(book.draw(0, 400).unwrap(), small, "the same every time");
        // The corners are margins.
        assert_eq!(&small.rgba[..4], &[0xFF; 4]);
    }
}

#[test]
fn what_is_no_product_is_refused() {
    assert!(matches!(Book::open(b""), Err(Error::Unreadable(_))));
    assert!(matches!(
        Book::open(b"%PDF-1.7\n%"),
        Err(Error::Unreadable(_))
    ));
    let mut cut = print(Language::French);
    let book = Book::open(&cut).unwrap();
    let count = book.sizes().len();
    assert_eq!(book.draw(count, 100), Err(Error::NoPage(count)));
    assert_eq!(book.draw(0, 0), Err(Error::Width(0)));
    assert_eq!(
        book.draw(0, MAX_WIDTH + 1),
        Err(Error::Width(MAX_WIDTH + 1))
    );
    cut.truncate(cut.len() / 2);
    assert!(Book::open(&cut).is_err());
}

#[test]
#[ignore = "writes pages to be looked at into SHARAKA_PICTURES, and tells how long they took"]
fn pages_to_look_at() {
    let folder = std::path::PathBuf::from(std::env::var_os("SHARAKA_PICTURES").unwrap());
    for language in Language::ALL {
        let bytes = print(language);
        let begun = std::time::Instant::now();
        let book = Book::open(&bytes).unwrap();
        eprintln!("open {:?}", begun.elapsed());
        for page in 0..book.sizes().len() {
            let begun = std::time::Instant::now();
            let drawn = book.draw(page, 900).unwrap();
            eprintln!("page {page} {:?}", begun.elapsed());
            let name = format!("{}-{page}.png", language.code());
            let file = std::fs::File::create(folder.join(name)).unwrap();
            let mut encoder = png::Encoder::new(file, drawn.width, drawn.height);
            encoder.set_color(png::ColorType::Rgba);
            encoder.set_depth(png::BitDepth::Eight);
            let mut writer = encoder.write_header().unwrap();
            writer.write_image_data(&drawn.rgba).unwrap();
        }
    }
}
