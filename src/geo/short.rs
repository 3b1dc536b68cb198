/// A number for markup: three decimals at most, no trailing noughts, never `-0`.
///
/// In whole thousandths, because the standard library's printing of floats weighs fifteen kilobytes.
pub fn short(value: f64) -> String {
    let thousandths = (value * 1000.0).round() as i64;
    let (whole, rest) = (thousandths.abs() / 1000, thousandths.abs() % 1000);
    let sign = if thousandths < 0 { "-" } else { "" };
    let text = format!("{sign}{whole}.{rest:03}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_prints_minus_nought() {
        let printed =
            [short(-0.0001), short(2.5), short(-1.0), short(1.0 / 3.0), short(-0.05), short(1200.0)];
        assert_eq!(printed, ["0", "2.5", "-1", "0.333", "-0.05", "1200"]);
    }

    #[test]
    fn no_number_is_without_a_text() {
        assert_eq!(short(f64::NAN), "0");
        assert!(!short(f64::INFINITY).is_empty());
    }
}
