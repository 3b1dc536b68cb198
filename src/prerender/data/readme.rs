use super::columns::Column;
use super::notice::borders;
use super::table::Table;
use crate::content::Compiled;

/// The folder's `README.md`: its text, with the edition and every column filled in.
pub(super) fn readme(compiled: &Compiled, tables: &[Table]) -> String {
    let (record, published) = (&compiled.record, &compiled.published);
    let edition = &record.edition;
    let parts: Vec<String> = tables.iter().map(part).collect();
    let values = [
        ("edition", edition.name.clone()),
        ("as_of", record.words.date(edition.as_of)),
        ("reaches", record.words.date(edition.reaches)),
        ("licence", published.licence.clone()),
        ("attribution", published.credit(record)),
        ("codes", published.codes.clone()),
        ("borders", borders(record)),
        ("columns", parts.join("\n")),
    ];
    values
        .into_iter()
        .fold(published.about.clone(), |text, (name, value)| text.replace(&format!("{{{name}}}"), &value))
}

/// A list's heading, what it holds and its columns.
fn part(table: &Table) -> String {
    let listing = table.listing;
    let rows: String = table.columns.iter().map(|it| row("", it)).collect();
    format!(
        "### {}\n\n{} {} rows.\n\n| column | is |\n| --- | --- |\n{rows}",
        listing.name,
        listing.description,
        table.rows.len()
    )
}

fn row(before: &str, it: &Column) -> String {
    let only = if it.is_in_csv() { "" } else { " (not in CSV)" };
    let own = format!("| `{before}{}` | {}{only} |\n", it.name, it.means);
    let before = format!("{before}{}[].", it.name);
    it.inner.iter().fold(own, |text, it| text + &row(&before, it))
}
