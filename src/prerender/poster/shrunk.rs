use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use quantette::deps::palette::Srgb;
use quantette::{ImageBuf, PaletteSize, Pipeline};

/// How many colours a picture keeps: a map of flat fills needs few, and each costs bytes.
const COLOURS: u8 = 160;

/// Opaque pixels of four bytes as a PNG file of few colours, the same bytes every time.
///
/// # Errors
/// A sentence, where there are not as many pixels as the size says.
pub(super) fn png(pixels: &[u8], (width, height): (u32, u32)) -> Result<Vec<u8>, String> {
    let fault = |it: &dyn std::fmt::Display| format!("a picture could not be written: {it}");
    let colours = pixels.as_chunks::<4>().0.iter().map(|it| Srgb::new(it[0], it[1], it[2])).collect();
    let image = ImageBuf::new(width, height, colours).map_err(|_| fault(&"its pixels are too few"))?;
    let few = Pipeline::new()
        .palette_size(PaletteSize::from_u8_clamped(COLOURS))
        .ditherer(None)
        .input_image(image.as_ref())
        .output_srgb8_indexed_image();
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, width, height);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(few.palette().iter().flat_map(|it| [it.red, it.green, it.blue]).collect::<Vec<u8>>());
    encoder.set_compression(Compression::High);
    // Neighbouring numbers of a palette are no neighbouring colours.
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header().map_err(|it| fault(&it))?;
    writer.write_image_data(few.indices()).map_err(|it| fault(&it))?;
    writer.finish().map_err(|it| fault(&it))?;
    Ok(file)
}
