use std::collections::HashMap;
use std::sync::LazyLock;

/// The one place where colours are named.
const TOKENS: &str = include_str!("../../../static/css/tokens.css");

static LIGHT: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    let named = TOKENS.lines().filter_map(|it| it.trim().strip_prefix("--")?.split_once(": "));
    named
        .map(|(name, value)| {
            let value = value.trim_end_matches(';');
            let pair = value.strip_prefix("light-dark(").and_then(|it| it.split_once(", "));
            (name, pair.map_or(value, |it| it.0))
        })
        .collect()
});

/// A colour of the light scheme by its name in `tokens.css`, such as `sea`.
///
/// # Panics
/// Where the sheet has no such name.
pub fn light(name: &str) -> &'static str {
    LIGHT.get(name).copied().unwrap_or_else(|| panic!("tokens.css: found no --{name}, wished a colour"))
}

/// A colour `rgb(r g b / a)` of the light scheme as plain colour and opacity.
pub(super) fn thin(name: &str) -> (String, &'static str) {
    let (colour, opacity) = light(name)
        .trim_start_matches("rgb(")
        .trim_end_matches(')')
        .split_once(" / ")
        .unwrap_or((light(name), "1"));
    let parts = colour.split(' ').filter_map(|it| it.parse::<u8>().ok());
    (parts.fold("#".to_owned(), |text, it| format!("{text}{it:02x}")), opacity)
}

/// Halfway between two colours of the light scheme, as the style sheet mixes them: in Oklab (Ottosson 2020).
pub(super) fn halfway(one: &str, other: &str) -> String {
    let (one, other) = (oklab(light(one)), oklab(light(other)));
    hex([0, 1, 2].map(|it| f64::midpoint(one[it], other[it])))
}

fn oklab(hex: &str) -> [f64; 3] {
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap_or_default()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    let rgb = [channel(1), channel(3), channel(5)];
    let cone = times(TO_CONES, rgb).map(f64::cbrt);
    times(TO_LAB, cone)
}

fn hex(lab: [f64; 3]) -> String {
    let rgb = times(FROM_CONES, times(FROM_LAB, lab).map(|it| it.powi(3)));
    let written = rgb.map(|it| {
        let it = it.clamp(0.0, 1.0);
        let value = if it <= 0.003_130_8 { it * 12.92 } else { 1.055 * it.powf(1.0 / 2.4) - 0.055 };
        format!("{:02x}", (value * 255.0).round() as u8)
    });
    format!("#{}", written.concat())
}

type Matrix = [[f64; 3]; 3];

fn times(matrix: Matrix, by: [f64; 3]) -> [f64; 3] {
    matrix.map(|row| row[0] * by[0] + row[1] * by[1] + row[2] * by[2])
}

const TO_CONES: Matrix = [
    [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
    [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
    [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
];
const TO_LAB: Matrix = [
    [0.210_454_255_3, 0.793_617_785, -0.004_072_046_8],
    [1.977_998_495_1, -2.428_592_205, 0.450_593_709_9],
    [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766],
];
const FROM_LAB: Matrix = [
    [1.0, 0.396_337_777_4, 0.215_803_757_3],
    [1.0, -0.105_561_345_8, -0.063_854_172_8],
    [1.0, -0.089_484_177_5, -1.291_485_548],
];
const FROM_CONES: Matrix = [
    [4.076_741_662_1, -3.307_711_591_3, 0.230_969_929_2],
    [-1.268_438_004_6, 2.609_757_401_1, -0.341_319_396_5],
    [-0.004_196_086_3, -0.703_418_614_7, 1.707_614_701],
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_the_light_scheme_s() {
        assert_eq!((light("sea"), light("lift")), ("#dae6ea", "#ffffff"));
        assert_eq!(thin("later-line"), ("#ffffff".to_owned(), "0.18"));
    }

    #[test]
    fn halfway_is_as_a_browser_mixes() {
        // Chromium: color-mix(in oklab, #1f5a68 50%, #efece5).
        assert_eq!(halfway("founding", "founding"), light("founding"));
        assert_eq!(halfway("founding", "land"), "#87a1a5");
    }
}
