//! What a file says about itself: XMP, the document information, and the claims of PDF/A-2a and
//! PDF/UA-1. Everything comes from the document's identity; nothing is read from a clock.

use lopdf::{Dictionary, Object, Stream, dictionary};

use crate::documents::content::Identity;

const PRODUCER: &str = concat!("Sharaka ", env!("CARGO_PKG_VERSION"));

/// The document information dictionary; PDF/A wants it equal to the XMP.
pub fn information(identity: &Identity) -> Dictionary {
    let date = Object::string_literal(format!("D:{}000000+01'00'", identity.date.format("%Y%m%d")));
    let mut information = dictionary! {
        "Title" => lopdf::text_string(&clean(&identity.title)),
        "Creator" => Object::string_literal(PRODUCER),
        "Producer" => Object::string_literal(PRODUCER),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    };
    for (key, value) in [("Author", &identity.author), ("Subject", &identity.subject)] {
        if !value.is_empty() {
            information.set(key, lopdf::text_string(&clean(value)));
        }
    }
    information
}

/// The metadata stream, left readable for programs that know no PDF.
pub fn xmp(identity: &Identity) -> Stream {
    let dictionary = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    Stream::new(dictionary, packet(identity).into_bytes()).with_compression(false)
}

fn packet(identity: &Identity) -> String {
    let title = escape(&identity.title);
    let language = identity.language.code();
    // Morocco's legal time is an hour ahead of Greenwich; the day is what counts.
    let date = identity.date.format("%Y-%m-%dT00:00:00+01:00");
    let id = identity.id;
    let mut optional = String::new();
    if !identity.author.is_empty() {
        let author = escape(&identity.author);
        optional +=
            &format!("<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>");
    }
    if !identity.subject.is_empty() {
        let subject = escape(&identity.subject);
        optional += &format!(
            "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{subject}</rdf:li></rdf:Alt>\
             </dc:description>"
        );
    }
    format!(
        "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" \
         xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\" \
         xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" \
         xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\
         <dc:format>application/pdf</dc:format>\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\
         <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>{optional}\
         <xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool><pdf:Producer>{PRODUCER}</pdf:Producer>\
         <xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>\
         <xmp:MetadataDate>{date}</xmp:MetadataDate>\
         <xmpMM:DocumentID>uuid:{id}</xmpMM:DocumentID>\
         <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>\
         <pdfuaid:part>1</pdfuaid:part></rdf:Description>\n{EXTENSION}\
         </rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>"
    )
}

/// PDF/A knows only its own schemas: the one of PDF/UA must be described in the file.
const EXTENSION: &str = "<rdf:Description rdf:about=\"\" \
     xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" \
     xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" \
     xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\
     <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\
     <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\
     <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
     <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\
     <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\
     <pdfaProperty:name>part</pdfaProperty:name>\
     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
     <pdfaProperty:category>internal</pdfaProperty:category>\
     <pdfaProperty:description>Part of ISO 14289 that the file conforms to\
     </pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>\
     </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n";

/// Without the control characters that XML cannot hold.
fn clean(text: &str) -> String {
    let fits =
        |character: &char| !character.is_control() && !matches!(character, '\u{FFFE}' | '\u{FFFF}');
    text.chars().filter(fits).collect()
}

fn escape(text: &str) -> String {
    clean(text)
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use uuid::Uuid;

    use super::*;
    use crate::text::Language;

    #[test]
    fn a_title_cannot_break_the_packet() {
        let identity = Identity {
            id: Uuid::nil(),
            date: NaiveDate::from_ymd_opt(2026, 5, 7).unwrap(),
            title: "A < B & \u{1}C".to_owned(),
            author: String::new(),
            subject: String::new(),
            language: Language::Arabic,
        };
        let packet = packet(&identity);
        assert!(packet.contains(">A &lt; B &amp; C</rdf:li>"));
        assert!(packet.contains("<xmp:CreateDate>2026-05-07T00:00:00+01:00</xmp:CreateDate>"));
        assert!(!packet.contains("dc:creator"));
    }
}
