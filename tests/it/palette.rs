//! Colours keep the contrast that WCAG 2.2 asks for (1.4.3 for text, 1.4.11 for shapes), in both schemes.

use std::collections::HashMap;

const TOKENS: &str = include_str!("../../static/css/tokens.css");

/// Text and what it stands on.
const TEXT: [(&str, &str); 22] = [
    ("ink", "page"),
    ("ink", "raised"),
    ("ink", "sunk"),
    ("ink-2", "page"),
    ("ink-2", "raised"),
    ("ink-2", "sunk"),
    ("ink-3", "page"),
    ("ink-3", "raised"),
    ("link", "page"),
    ("link", "raised"),
    ("on-founding", "founding"),
    ("on-later", "later"),
    ("on-sand", "sand"),
    ("ink-2", "land"),
    ("water", "sea"),
    ("pakistan-text", "page"),
    ("pakistan-text", "sea"),
    ("ink", "sea"),
    ("page", "ink"),
    ("supported", "page"),
    ("outdated", "page"),
    ("contradicted", "page"),
];

/// Shapes that carry a meaning, and what they stand on.
const SHAPES: [(&str, &str); 8] = [
    ("rule-strong", "page"),
    ("rule-strong", "raised"),
    ("focus", "page"),
    ("partly", "page"),
    ("pakistan", "sea"),
    ("founding", "sea"),
    ("coast", "sea"),
    ("sand-ink", "sand"),
];

/// The colours of a scheme by name: 0 light, 1 dark.
fn colours(scheme: usize) -> HashMap<&'static str, &'static str> {
    let named = TOKENS.lines().filter_map(|it| it.trim().strip_prefix("--")?.split_once(": "));
    let pair = |value: &'static str| -> Option<&'static str> {
        let inside = value.trim_end_matches(';').strip_prefix("light-dark(")?.strip_suffix(')')?;
        inside.split(", ").nth(scheme).filter(|it| it.starts_with('#'))
    };
    named.filter_map(|(name, value)| Some((name, pair(value)?))).collect()
}

/// Relative luminance (WCAG 2.2, glossary) of a colour such as `#1f5a68`.
fn luminance(colour: &str) -> f64 {
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).expect("two digits")) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn text_and_shapes_stand_out_in_both_schemes() {
    for scheme in [0, 1] {
        let colours = colours(scheme);
        let mut pale = Vec::new();
        for (pairs, least) in [(&TEXT[..], 4.5), (&SHAPES[..], 3.0)] {
            for (front, back) in pairs {
                let found = contrast(colours[front], colours[back]);
                if found < least {
                    pale.push(format!("{front} on {back}: {found:.2}, wished {least}"));
                }
            }
        }
        assert!(pale.is_empty(), "scheme {scheme}: {pale:#?}");
    }
}
