/// A generated script without its comments and indentation, an eighth of its weight.
///
/// Only whole lines go: those of `/** … */` blocks and those that begin with `//`. A script with a template literal
/// over several lines, where indentation counts, comes back as it is.
pub(super) fn lean(script: &str) -> String {
    if script.lines().any(|it| it.matches('`').count() % 2 == 1) {
        return script.to_owned();
    }
    let mut kept = String::new();
    let mut comment = false;
    for line in script.lines().map(str::trim_start) {
        comment |= line.starts_with("/**");
        if !comment && !line.starts_with("//") && !line.is_empty() {
            kept.extend([line, "\n"]);
        }
        comment &= !line.contains("*/");
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_go_and_code_stays() {
        let script = "/**\n * Says so.\n * @param {string} it\n */\nfunction say(it) {\n    // aloud\n    tell(`//${it}`);\n}\n";
        assert_eq!(lean(script), "function say(it) {\ntell(`//${it}`);\n}\n");
    }

    #[test]
    fn text_whose_indentation_counts_is_left_alone() {
        let script = "const it = `\n    // kept\n`;\n";
        assert_eq!(lean(script), script);
    }
}
