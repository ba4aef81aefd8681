use proptest::prelude::*;

use super::*;

#[test]
fn read_as_people_write() {
    for (text, centimes) in [
        ("0", 0),
        ("7", 700),
        ("0,5", 50),
        ("0.05", 5),
        ("1500", 150_000),
        ("1500.5", 150_050),
        ("1500,50", 150_050),
        ("1 500,50", 150_050),
        ("1\u{A0}500,50", 150_050),
        ("1\u{202F}500,50", 150_050),
        ("1\u{2009}500.50", 150_050),
        ("1’500.50", 150_050),
        ("1.500,50", 150_050),
        ("1,500.50", 150_050),
        ("2.000.000", 200_000_000),
        ("2,000,000", 200_000_000),
        ("2 000 000", 200_000_000),
        ("2.000.000,50", 200_000_050),
        ("2,000,000.5", 200_000_050),
        ("2 000 000.50", 200_000_050),
        ("2000000", 200_000_000),
        ("108 178 079,02", 10_817_807_902),
        ("  12  ", 1_200),
        ("007", 700),
        ("12  500", 1_250_000),
        ("1 500", 150_000),
        ("1'500", 150_000),
        ("1٬500", 150_000),
        ("١٥٠٠", 150_000),
        ("١٬٥٠٠٫٥٠", 150_050),
        ("١٥٠٠٫٥", 150_050),
        ("۱۵۰۰٫۵", 150_050),
        ("٢ ٠٠٠ ٠٠٠", 200_000_000),
        ("1500،50", 150_050),
        ("5ر27", 2_750),
        ("18ر29 مليون درهم", 2_918_000_000),
        ("5ر1 200", 120_050),
        ("1500 DH", 150_000),
        ("1500DH", 150_000),
        ("1500 dhs", 150_000),
        ("1 500,00 MAD", 150_000),
        ("1500 dirhams", 150_000),
        ("1 dirham", 100),
        ("1500 درهم", 150_000),
        ("15 درهما", 1_500),
        ("5 دراهم", 500),
        ("1500درهم", 150_000),
        ("29,18 MDH", 2_918_000_000),
        ("29.18 mdh", 2_918_000_000),
        ("29,18 م.د", 2_918_000_000),
        ("29,18 م.د.", 2_918_000_000),
        ("3 مليون درهم", 300_000_000),
        ("27.5 مليون درهم", 2_750_000_000),
        ("5 ملايين درهم", 500_000_000),
        ("1,5 million de dirhams", 150_000_000),
        ("3 millions", 300_000_000),
        ("0,00000001 MDH", 1),
        ("500 KDH", 50_000_000),
        ("1,2 milliard de dirhams", 120_000_000_000),
        ("\u{2066}1 500,50\u{2069} درهم", 150_050),
        ("999 999 999 999,99", MAX),
        ("000 999 999 999 999,99", MAX),
        ("1500.50", 150_050),
    ] {
        assert_eq!(parse(text), Ok(centimes), "{text}");
    }
}

#[test]
fn what_is_no_amount() {
    use Error::{Empty, Negative, NotANumber, TooLarge, TooManyDecimals};
    for (text, error) in [
        ("", Empty),
        (" \u{A0}\u{2066}\u{2069} ", Empty),
        ("abc", NotANumber { at: 0 }),
        ("درهم", NotANumber { at: 0 }),
        ("DH 1500", NotANumber { at: 0 }),
        ("-", NotANumber { at: 0 }),
        (".5", NotANumber { at: 0 }),
        ("1500.", NotANumber { at: 4 }),
        ("1500,-", NotANumber { at: 5 }),
        ("1..5", NotANumber { at: 2 }),
        ("12 34", NotANumber { at: 3 }),
        ("1500 000", NotANumber { at: 0 }),
        ("1 500 00", NotANumber { at: 6 }),
        ("2.000.00", NotANumber { at: 6 }),
        ("1.500 000", NotANumber { at: 5 }),
        ("1,000.000.000", NotANumber { at: 5 }),
        ("1٫5٫5", NotANumber { at: 2 }),
        ("40%", NotANumber { at: 2 }),
        ("12+3", NotANumber { at: 2 }),
        ("1500-2000", NotANumber { at: 4 }),
        ("1500 DH 20", NotANumber { at: 8 }),
        ("1e5", NotANumber { at: 2 }),
        ("5رر27", NotANumber { at: 3 }),
        ("1.5ر27", NotANumber { at: 1 }),
        ("-5", Negative),
        ("−1 500,50", Negative),
        ("(1 500)", Negative),
        ("1500-", Negative),
        ("- 5 DH", Negative),
        (
            "1,555",
            Error::Ambiguous {
                thousands: 155_500,
                decimal: 155,
            },
        ),
        ("0,555", TooManyDecimals { at: 4 }),
        ("0.500", TooManyDecimals { at: 4 }),
        ("1500.500", TooManyDecimals { at: 7 }),
        ("1 500,500", TooManyDecimals { at: 8 }),
        ("1,500.505", TooManyDecimals { at: 8 }),
        ("1٫500", TooManyDecimals { at: 4 }),
        ("1.5555", TooManyDecimals { at: 4 }),
        ("317ر5", TooManyDecimals { at: 2 }),
        ("0,000000001 MDH", TooManyDecimals { at: 10 }),
        ("1000 000 000 000", NotANumber { at: 0 }),
        ("1 000 000 000 000", TooLarge),
        ("999999999999999999999999999999", TooLarge),
        ("1000000 MDH", TooLarge),
    ] {
        assert_eq!(parse(text), Err(error), "{text}");
    }
}

#[test]
fn two_readings() {
    for (text, thousands, decimal) in [
        ("1.500", 150_000, 150),
        ("1,500", 150_000, 150),
        ("١,٥٠٠", 150_000, 150),
        ("999.000 DH", 99_900_000, 99_900),
        ("29,176 MDH", 2_917_600_000_000, 2_917_600_000),
    ] {
        assert_eq!(
            parse(text),
            Err(Error::Ambiguous { thousands, decimal }),
            "{text}"
        );
    }
}

#[test]
fn unclear_units() {
    for unit in ["د.م", "د.م.", "دم", "EUR", "€uros", "م د", "M", "كلم"] {
        let error = parse(&format!("1500 {unit}")).unwrap_err();
        match unit.starts_with('€') {
            true => assert_eq!(error, Error::NotANumber { at: 5 }),
            false => assert_eq!(
                error,
                Error::UnitUnclear {
                    unit: unit.to_owned()
                }
            ),
        }
    }
}

#[test]
fn written_in_groups() {
    for (centimes, text, whole) in [
        (0, "0,00", "0"),
        (5, "0,05", "0,05"),
        (100, "1,00", "1"),
        (485_000_000, "4 850 000,00", "4 850 000"),
        (10_817_807_902, "108 178 079,02", "108 178 079,02"),
        (MAX, "999 999 999 999,99", "999 999 999 999,99"),
        (-150_050, "-1 500,50", "-1 500,50"),
        (-5, "-0,05", "-0,05"),
    ] {
        assert_eq!(format(centimes), text.replace(' ', "\u{A0}"));
        assert_eq!(format_whole(centimes), whole.replace(' ', "\u{A0}"));
    }
}

proptest! {
    #[test]
    fn what_is_written_reads_back(centimes in 0..=MAX) {
        prop_assert_eq!(parse(&format(centimes)), Ok(centimes));
        prop_assert_eq!(parse(&format_whole(centimes)), Ok(centimes));
        let dirhams = format!("{} درهم", format(centimes));
        prop_assert_eq!(parse(&dirhams), Ok(centimes));
        let isolated = crate::text::isolate::isolate_runs(&dirhams);
        prop_assert_eq!(parse(&isolated), Ok(centimes));
        let points = format(centimes).replace(crate::text::number::GROUP_SPACE, ".");
        prop_assert_eq!(parse(&points), Ok(centimes));
    }

    #[test]
    fn any_text_gets_an_answer(text in any::<String>()) {
        if let Ok(centimes) = parse(&text) {
            prop_assert!((0..=MAX).contains(&centimes));
        }
    }

    #[test]
    fn any_figures_get_an_answer(text in "[0-9 .,٫٬ر٣()-]{0,20}( ?(DH|MDH|درهم|د.م))?") {
        if let Ok(centimes) = parse(&text) {
            prop_assert!((0..=MAX).contains(&centimes));
        }
    }
}
