use std::fmt::Write;

/// One classic script of one that brings in modules, and of those modules by their names.
///
/// Each module becomes a function that gives its exports and runs when it is first brought in, as a module would.
/// What is brought in and not given here fails, as a file that is not there would.
///
/// # Errors
/// A sentence, where a script does what a classic one cannot.
pub(super) fn bundle(main: &str, modules: &[(String, String)]) -> Result<String, String> {
    let mut script =
        "(async () => {\n'use strict';\nconst bring = async (make) => (make.made ??= make());\n".to_owned();
    for (name, text) in modules {
        let text = classic(name, text, modules)?;
        let _ = writeln!(script, "const {} = () => {{\n{}}};", name.to_uppercase(), inner(name, &text)?);
    }
    script += &classic("boot", main, modules)?;
    script += "})();\n";
    // Either would end the element that holds the script, or hide its end.
    if script.contains("</script") || script.contains("<!--") {
        return Err("the single file's script: found </script or <!--, wished neither".to_owned());
    }
    Ok(script)
}

/// A script that names nothing only a module has.
fn classic(name: &str, text: &str, modules: &[(String, String)]) -> Result<String, String> {
    let mut classic = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("import('./__") {
        let (wanted, after) = after.split_once("__')").ok_or_else(|| {
            format!("{name}: found import('./__ without its end, wished import('./__NAME__')")
        })?;
        classic += before;
        if modules.iter().any(|(name, _)| name.to_uppercase() == wanted) {
            let _ = write!(classic, "bring({wanted})");
        } else {
            let _ =
                write!(classic, "Promise.reject(new Error('{} is not in this file'))", wanted.to_lowercase());
        }
        rest = after;
    }
    classic += rest;
    // The site is the file itself, and nothing lies beside the script.
    let classic = classic.replace("new URL('../', import.meta.url)", "new URL(here)");
    let classic = classic.replace("import.meta.url", "document.baseURI");
    let line = classic.lines().map(str::trim_start).find(|it| {
        it.starts_with("import ")
            || it.starts_with("import{")
            || it.contains("import(")
            || it.contains("import.meta")
    });
    match line {
        Some(line) => Err(format!("{name}: found {line:?}, which the single file cannot do")),
        None => Ok(classic),
    }
}

/// What stands inside the function that a module becomes: its text without the word, and its exports at the end.
fn inner(name: &str, text: &str) -> Result<String, String> {
    let (mut inner, mut exports) = (String::new(), Vec::new());
    for line in text.lines() {
        let Some(exported) = line.strip_prefix("export ") else {
            inner.extend([line, "\n"]);
            continue;
        };
        if let Some(list) =
            exported.strip_prefix('{').and_then(|it| it.trim_end_matches(';').strip_suffix('}'))
        {
            exports.extend(list.split(',').map(|it| match it.trim().split_once(" as ") {
                Some((own, other)) => format!("{other}: {own}"),
                None => it.trim().to_owned(),
            }));
        } else if let Some(own) = exported.strip_prefix("default ").and_then(|it| it.strip_suffix(';')) {
            exports.push(format!("default: {own}"));
        } else {
            exports.push(declared(exported).ok_or_else(|| {
                format!("{name}: found {line:?}, wished an export of a function, class or const, or a list")
            })?);
            inner.extend([exported, "\n"]);
        }
    }
    let _ = writeln!(inner, "return {{ {} }};", exports.join(", "));
    Ok(inner)
}

/// The name that a declaration gives.
fn declared(line: &str) -> Option<String> {
    let kinds = ["async function ", "function ", "class ", "const "];
    let rest = kinds.iter().find_map(|it| line.strip_prefix(it))?;
    let name: String =
        rest.chars().take_while(|it| it.is_alphanumeric() || ['_', '$'].contains(it)).collect();
    (!name.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn modules() -> Vec<(String, String)> {
        let program = "let wasm;\nexport function wake(it) {\nreturn new URL('x', import.meta.url);\n}\nfunction init() {}\nexport { initSync, init as default };\n";
        let framed = "export const id = new URLSearchParams(self.name).get('id');\nexport default id;\n";
        vec![("program".to_owned(), program.to_owned()), ("framed".to_owned(), framed.to_owned())]
    }

    #[test]
    fn modules_become_functions_that_give_their_exports() {
        let main =
            "const it = await import('./__PROGRAM__');\nimport('./__FRAMED__');\nimport('./__SHARE__');\n";
        let script = bundle(main, &modules()).expect("a script");
        for wished in [
            "const PROGRAM = () => {\nlet wasm;\nfunction wake(it) {\nreturn new URL('x', document.baseURI);",
            "return { wake, initSync, default: init };\n};",
            "const FRAMED = () => {\nconst id = new URLSearchParams(self.name).get('id');\nreturn { id, default: id };\n};",
            "const it = await bring(PROGRAM);\nbring(FRAMED);\nPromise.reject(new Error('share is not in this file'));\n})();",
        ] {
            assert!(script.contains(wished), "{wished}\nis not in\n{script}");
        }
        assert!(!script.contains("import") && !script.contains("export"), "{script}");
    }

    #[test]
    fn what_a_classic_script_cannot_do_is_told() {
        for main in [
            "import { it } from './other.js';",
            "import('./other.js');",
            "import('./__PROGRAM",
            "const it = '</script>';",
        ] {
            let complaint = bundle(main, &[]).expect_err(main);
            assert!(complaint.contains("found"), "{complaint}");
        }
        let star = [("framed".to_owned(), "export * from 'x';\n".to_owned())];
        assert!(bundle("", &star).expect_err("no list").contains("framed"));
    }
}
