//! What authors get wrong about claims is refused, in sentences that say where.

use crate::content::refuses;

#[test]
fn a_claim_is_about_a_theme_that_is_there() {
    refuses(
        "claims/cyber.toml",
        "theme = \"cyber\"",
        "theme = \"weather\"",
        &[
            "claims/cyber.toml: claim \"cyber-growing-assistance\": theme \"weather\" is neither overview nor one of \
           economy, energy, security, terrorism, afghanistan, cyber, engagement, geopolitics",
        ],
    );
}

#[test]
fn not_found_says_what_was_searched() {
    refuses(
        "claims/introduction.toml",
        "verdict = \"supported\"",
        "verdict = \"not-found\"",
        &[
            "claims/introduction.toml: claim \"introduction-intergovernmental\": is not-found after 0 searches; at least 3 are wished",
        ],
    );
}

#[test]
fn what_a_claim_repeats_and_is_about_must_be_there() {
    refuses(
        "claims/conclusion.toml",
        "repeats = \"introduction-catalyst-growth\"",
        "repeats = \"introduction-hearsay\"",
        &[
            "claims/conclusion.toml: claim \"conclusion-significant-impact\": repeats \"introduction-hearsay\", which is no claim",
        ],
    );
    refuses(
        "claims/introduction.toml",
        "\"summit:chs-2023\"",
        "\"summit:chs-1923\"",
        &[
            "claims/introduction.toml: claim \"introduction-eight-members\": speaks of \"summit:chs-1923\", which names \
           nothing; wished such as \"mechanism:rats\"",
        ],
    );
}

#[test]
fn no_claim_is_judged_after_the_edition() {
    refuses(
        "claims/introduction.toml",
        "as_of = \"2024-07-04\"",
        "as_of = \"2027-07-04\"",
        &[
            "claims/introduction.toml: claim \"introduction-eight-members\": is dated 2027-07-04, after the edition, 2026-11-25",
        ],
    );
}

#[test]
fn a_verdict_is_one_of_those_there_are() {
    refuses(
        "claims/introduction.toml",
        "verdict = \"outdated\"",
        "verdict = \"false\"",
        &[
            "claims/introduction.toml: claim \"introduction-eight-members\": unknown variant `false`, expected one of \
           `supported`, `partly-supported`, `outdated`, `not-found`, `contradicted`, `opinion`",
        ],
    );
}

#[test]
fn a_correction_has_a_day_and_a_tie_a_publisher() {
    refuses(
        "corrections.toml",
        "date = \"2026-11-25\"",
        "date = \"2026-11\"",
        &[
            "corrections.toml: correction \"samarkand-energy-2022\": is dated 2026-11; a day is wished, such as 2026-12-31",
        ],
    );
    refuses(
        "publishers.toml",
        "name = \"TASS\"",
        "name = \"Tass\"",
        &["publishers.toml: publisher \"Tass\": publishes no source; spell it as sources.toml does"],
    );
}
