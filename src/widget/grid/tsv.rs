//! Rows as text that a spreadsheet pastes: one row a line, cells apart by tabs.

/// Lines of cells; a cell that holds a tab, a line's end or a quotation mark is quoted, and its
/// quotation marks are doubled, as spreadsheets do.
pub fn write<I, C>(lines: I) -> String
where
    I: IntoIterator<Item = C>,
    C: IntoIterator<Item = String>,
{
    let mut out = String::new();
    for line in lines {
        for (index, cell) in line.into_iter().enumerate() {
            if index > 0 {
                out.push('\t');
            }
            if cell.contains(['\t', '\n', '\r', '"']) {
                out.push('"');
                out.push_str(&cell.replace('"', "\"\""));
                out.push('"');
            } else {
                out.push_str(&cell);
            }
        }
        out.push_str("\r\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_would_break_a_row_is_quoted() {
        let line = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect();
        let lines: Vec<Vec<String>> = vec![
            line(&["المشروع", "الكلفة"]),
            line(&["طريق \"أ\"", "1000,00"]),
            line(&["سطر\nثان", "a\tb"]),
            line(&["", " "]),
        ];
        assert_eq!(
            write(lines),
            "المشروع\tالكلفة\r\n\"طريق \"\"أ\"\"\"\t1000,00\r\n\"سطر\nثان\"\t\"a\tb\"\r\n\t \r\n"
        );
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(lines in prop::collection::vec(
            prop::collection::vec("[a\"\t\n\r اب,;]{0,8}", 3), 1..8)) {
            let text = write(lines.clone());
            let mut reader = csv::ReaderBuilder::new()
                .delimiter(b'\t')
                .has_headers(false)
                .terminator(csv::Terminator::CRLF)
                .from_reader(text.as_bytes());
            let read: Vec<Vec<String>> = reader
                .records()
                .map(|record| record.unwrap().iter().map(str::to_owned).collect())
                .collect();
            prop_assert_eq!(read, lines);
        }
    }
}
