//! Pictures and files: what WordPress keeps of an attachment.

use super::newspack::{Credit, credit};
use super::php::{self, Value};
use super::record::{Item, find_meta};

/// An attachment with all its texts and sizes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attachment {
    /// Its id.
    pub post_id: Option<u64>,
    /// Story it was uploaded to.
    pub post_parent: Option<u64>,
    /// Address of the file.
    pub url: String,
    /// Path below the uploads folder (`_wp_attached_file`); else of the metadata.
    pub file: Option<String>,
    /// Alt text.
    pub alt: String,
    /// Caption, HTML.
    pub caption: String,
    /// Description, HTML.
    pub description: String,
    /// Credit: Newspack's, else the camera file's.
    pub credit: Credit,
    /// Copyright notice of the camera file.
    pub copyright: Option<String>,
    /// Pixels.
    pub width: Option<u32>,
    /// Pixels.
    pub height: Option<u32>,
    /// Name of the upload when WordPress scaled it down (`-scaled`).
    pub original_image: Option<String>,
    /// Smaller files beside it.
    pub sizes: Vec<Size>,
}

/// One of the smaller files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Size {
    /// `thumbnail`, `medium`, …
    pub name: String,
    /// File name, in the folder of the original.
    pub file: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
}

/// Reads an item of the post type `attachment`; `None` of any other.
pub fn attachment(item: &Item) -> Option<Attachment> {
    if item.post_type != "attachment" {
        return None;
    }
    let details = find_meta(&item.meta, "_wp_attachment_metadata").and_then(|text| php::read(text).ok());
    let details = details.unwrap_or(Value::Null);
    let camera = details.find("image_meta");
    let camera_text = |key: &str| camera.and_then(|camera| text(camera, key));
    let mut credit = credit(&item.meta);
    credit.name = credit.name.or_else(|| camera_text("credit"));
    Some(Attachment {
        post_id: item.post_id,
        post_parent: item.post_parent,
        url: item.attachment_url.clone(),
        file: find_meta(&item.meta, "_wp_attached_file").map(str::to_owned).or_else(|| text(&details, "file")),
        alt: find_meta(&item.meta, "_wp_attachment_image_alt").unwrap_or_default().to_owned(),
        caption: item.excerpt.clone(),
        description: item.content.clone(),
        credit,
        copyright: camera_text("copyright"),
        width: pixels(&details, "width"),
        height: pixels(&details, "height"),
        original_image: text(&details, "original_image"),
        sizes: sizes(&details),
    })
}

/// Finds the id of an item's featured image.
pub fn featured_image(item: &Item) -> Option<u64> {
    find_meta(&item.meta, "_thumbnail_id")?.parse().ok().filter(|id| *id > 0)
}

fn sizes(details: &Value) -> Vec<Size> {
    let size = |(name, value): &(php::Key, Value)| {
        Some(Size {
            name: name.to_string(),
            file: text(value, "file")?,
            width: pixels(value, "width")?,
            height: pixels(value, "height")?,
        })
    };
    details.find("sizes").map(Value::entries).unwrap_or_default().iter().filter_map(size).collect()
}

fn text(value: &Value, key: &str) -> Option<String> {
    value.find(key).and_then(Value::to_text).filter(|text| !text.trim().is_empty())
}

fn pixels(value: &Value, key: &str) -> Option<u32> {
    value.find(key).and_then(Value::to_int).and_then(|pixels| u32::try_from(pixels).ok()).filter(|pixels| *pixels > 0)
}

#[cfg(test)]
mod tests {
    use super::super::record::Meta;
    use super::*;

    #[test]
    fn sizes_and_camera_texts_are_read() {
        let details = "a:5:{s:5:\"width\";i:1200;s:6:\"height\";s:3:\"800\";s:4:\"file\";s:13:\"2024/05/a.jpg\";\
            s:5:\"sizes\";a:1:{s:6:\"medium\";a:3:{s:4:\"file\";s:13:\"a-300x200.jpg\";s:5:\"width\";i:300;s:6:\"height\";i:200;}}\
            s:10:\"image_meta\";a:1:{s:6:\"credit\";s:3:\"Ana\";}}";
        let meta = |key: &str, value: &str| Meta { key: key.into(), value: value.into() };
        let item = Item {
            post_type: "attachment".into(),
            meta: vec![meta("_wp_attachment_metadata", details), meta("_wp_attachment_image_alt", "A dog")],
            ..Item::default()
        };
        let found = attachment(&item).unwrap();
        assert_eq!((found.width, found.height, found.file.as_deref()), (Some(1200), Some(800), Some("2024/05/a.jpg")));
        assert_eq!((found.credit.name.as_deref(), found.alt.as_str()), (Some("Ana"), "A dog"));
        assert_eq!(
            found.sizes,
            [Size { name: "medium".into(), file: "a-300x200.jpg".into(), width: 300, height: 200 }]
        );
    }

    #[test]
    fn broken_metadata_leaves_the_rest() {
        let item = Item {
            post_type: "attachment".into(),
            attachment_url: "https://old.example/a.jpg".into(),
            meta: vec![Meta { key: "_wp_attachment_metadata".into(), value: "a:9:{broken".into() }],
            ..Item::default()
        };
        assert_eq!(attachment(&item).unwrap().url, "https://old.example/a.jpg");
    }
}
