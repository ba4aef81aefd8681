//! The files inside a workbook, read by nothing but the definition of the archive.

use std::{collections::BTreeMap, io::Read};

use flate2::read::DeflateDecoder;

/// Name and text of every file of an archive, taken from its central directory.
pub fn files(bytes: &[u8]) -> BTreeMap<String, String> {
    let two = |at: usize| usize::from(u16::from_le_bytes([bytes[at], bytes[at + 1]]));
    let four = |at: usize| two(at) + (two(at + 2) << 16);
    let end = bytes
        .windows(4)
        .rposition(|window| window == b"PK\x05\x06")
        .unwrap();
    let mut at = four(end + 16);
    let mut files = BTreeMap::new();
    for _ in 0..two(end + 10) {
        assert_eq!(&bytes[at..at + 4], b"PK\x01\x02");
        let name = &bytes[at + 46..at + 46 + two(at + 28)];
        let local = four(at + 42);
        let start = local + 30 + two(local + 26) + two(local + 28);
        let packed = &bytes[start..start + four(at + 20)];
        let mut text = String::new();
        match two(at + 10) {
            0 => text = String::from_utf8(packed.to_vec()).unwrap(),
            _ => {
                DeflateDecoder::new(packed)
                    .read_to_string(&mut text)
                    .unwrap();
            }
        }
        files.insert(String::from_utf8(name.to_vec()).unwrap(), text);
        at += 46 + two(at + 28) + two(at + 30) + two(at + 32);
    }
    files
}
