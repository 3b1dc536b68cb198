use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::Value;

/// The JSON Schema (draft 2020-12) of what a type is written as, with a title and what it is of our own.
pub(in crate::prerender) fn of<T: JsonSchema>(title: &str, description: &str) -> Value {
    // Whole in one piece, so that the reader of a field need not follow references.
    let settings = SchemaSettings::draft2020_12().for_serialize().with(|it| it.inline_subschemas = true);
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    schema.insert("title".to_owned(), title.into());
    schema.insert("description".to_owned(), description.into());
    schema.to_value()
}
