use serde_json::{Map, Value};

/// A column: a field of every row, as the schema tells it.
pub(super) struct Column {
    /// Its name.
    pub(super) name: String,
    /// What it means, in a sentence.
    pub(super) means: String,
    /// What the items of a list of objects hold; empty for all that fits a cell.
    pub(super) inner: Vec<Column>,
}

impl Column {
    /// Whether a cell can hold it. Lists of objects are in JSON alone, and a column `history` tells them in short.
    pub(super) fn is_in_csv(&self) -> bool {
        self.inner.is_empty()
    }
}

/// The columns of a row's schema, in its order.
pub(super) fn of(schema: &Value) -> Vec<Column> {
    let empty = Map::new();
    let fields = schema["properties"].as_object().unwrap_or(&empty);
    let column = |(name, field): (&String, &Value)| Column {
        name: name.clone(),
        means: field["description"].as_str().unwrap_or_default().replace('\n', " "),
        inner: of(&field["items"]),
    };
    fields.iter().map(column).collect()
}
