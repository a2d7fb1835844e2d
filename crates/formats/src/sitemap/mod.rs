//! Sitemaps: addresses for search engines, split as their protocol asks (sitemaps.org 0.9),
//! with Google's extensions for images, news and translations.

use jiff::Timestamp;

use crate::feed::rfc3339;
use crate::xml::escape::escape_attribute;
use crate::xml::writer::Writer;

/// Addresses in one file (sitemaps.org, "Using Sitemap index files").
pub const ADDRESSES_MAX: usize = 50_000;

/// Bytes of one file, uncompressed (same place).
pub const FILE_BYTES_MAX: usize = 52_428_800;

/// Characters of one address (sitemaps.org, `<loc>`: "less than 2,048 characters").
pub const ADDRESS_CHARS_MAX: usize = 2_047;

/// Entries of a news sitemap (Google, "News sitemaps").
pub const NEWS_MAX: usize = 1_000;

/// Images of one address (Google, "Image sitemaps").
pub const IMAGES_MAX: usize = 1_000;

/// Closing tag, and room for it.
const TAIL_BYTES: usize = 64;

/// Why a sitemap was not written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SitemapError {
    /// An address passes 2,047 characters.
    #[error("the address is longer than {ADDRESS_CHARS_MAX} characters: {0}")]
    AddressTooLong(String),
}

/// One page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Address {
    /// The address, absolute.
    pub loc: String,
    /// Last change.
    pub modified: Option<Timestamp>,
    /// Addresses of its pictures; those past 1,000 are left out.
    pub images: Vec<String>,
    /// The page in each of its languages, this one included.
    pub alternates: Vec<Alternate>,
    /// What a news sitemap tells.
    pub news: Option<News>,
}

/// A page in one language (Google, "Localized versions").
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Alternate {
    /// Language tag, or `x-default`.
    pub language: String,
    /// Address.
    pub href: String,
}

/// A story for a news sitemap, which lists stories of the last two days.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct News {
    /// Name of the newsroom.
    pub publication: String,
    /// Language: ISO 639 code, or `zh-cn`, `zh-tw`.
    pub language: String,
    /// First published.
    pub published: Timestamp,
    /// Headline.
    pub title: String,
}

/// One file of an index.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct File {
    /// Address of the file.
    pub loc: String,
    /// Last change of anything in it.
    pub modified: Option<Timestamp>,
}

/// Writes addresses into as few files as the limits allow, in order; at least one file. A file
/// with news holds at most 1,000 addresses.
///
/// # Errors
/// `SitemapError::AddressTooLong` if one address passes 2,047 characters.
pub fn write(addresses: &[Address]) -> Result<Vec<String>, SitemapError> {
    let per_file = if addresses.iter().any(|address| address.news.is_some()) { NEWS_MAX } else { ADDRESSES_MAX };
    let namespaces = namespaces(addresses);
    split(addresses, per_file, "urlset", &namespaces, |out, address| {
        check_length(&address.loc)?;
        write_address(out, address);
        Ok(())
    })
}

/// Writes the index of several files; an index has the same limits as a file.
///
/// # Errors
/// `SitemapError::AddressTooLong` if one address passes 2,047 characters.
pub fn write_index(files: &[File]) -> Result<Vec<String>, SitemapError> {
    split(files, ADDRESSES_MAX, "sitemapindex", &[SITEMAP], |out, file| {
        check_length(&file.loc)?;
        out.open("sitemap", &[]);
        out.text("loc", &[], &file.loc);
        if let Some(modified) = file.modified {
            out.text("lastmod", &[], &rfc3339(modified));
        }
        out.close("sitemap");
        Ok(())
    })
}

const SITEMAP: (&str, &str) = ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");

fn namespaces(addresses: &[Address]) -> Vec<(&'static str, &'static str)> {
    let mut namespaces = vec![SITEMAP];
    if addresses.iter().any(|address| !address.images.is_empty()) {
        namespaces.push(("xmlns:image", "http://www.google.com/schemas/sitemap-image/1.1"));
    }
    if addresses.iter().any(|address| address.news.is_some()) {
        namespaces.push(("xmlns:news", "http://www.google.com/schemas/sitemap-news/0.9"));
    }
    if addresses.iter().any(|address| !address.alternates.is_empty()) {
        namespaces.push(("xmlns:xhtml", "http://www.w3.org/1999/xhtml"));
    }
    namespaces
}

fn split<T>(
    parts: &[T],
    per_file: usize,
    root: &str,
    namespaces: &[(&str, &str)],
    mut write: impl FnMut(&mut Writer, &T) -> Result<(), SitemapError>,
) -> Result<Vec<String>, SitemapError> {
    let mut files = Vec::new();
    let mut rest = parts;
    loop {
        let mut out = Writer::new();
        out.open(root, namespaces);
        let mut count = 0;
        while let Some(part) = rest.get(count).filter(|_| count < per_file) {
            let before = out.mark();
            write(&mut out, part)?;
            if out.len() + TAIL_BYTES > FILE_BYTES_MAX && count > 0 {
                out.cut(before);
                break;
            }
            count += 1;
        }
        out.close(root);
        files.push(out.finish());
        rest = &rest[count..];
        if rest.is_empty() {
            return Ok(files);
        }
    }
}

fn check_length(loc: &str) -> Result<(), SitemapError> {
    // Counted as it stands in the file, references included.
    if escape_attribute(loc).chars().count() > ADDRESS_CHARS_MAX {
        return Err(SitemapError::AddressTooLong(loc.chars().take(100).collect()));
    }
    Ok(())
}

fn write_address(out: &mut Writer, address: &Address) {
    out.open("url", &[]);
    out.text("loc", &[], &address.loc);
    if let Some(modified) = address.modified {
        out.text("lastmod", &[], &rfc3339(modified));
    }
    if let Some(news) = &address.news {
        out.open("news:news", &[]);
        out.open("news:publication", &[]);
        out.text("news:name", &[], &news.publication);
        out.text("news:language", &[], &news.language);
        out.close("news:publication");
        out.text("news:publication_date", &[], &rfc3339(news.published));
        out.text("news:title", &[], &news.title);
        out.close("news:news");
    }
    for image in address.images.iter().take(IMAGES_MAX) {
        out.open("image:image", &[]);
        out.text("image:loc", &[], image);
        out.close("image:image");
    }
    for alternate in &address.alternates {
        out.empty("xhtml:link", &[("rel", "alternate"), ("hreflang", &alternate.language), ("href", &alternate.href)]);
    }
    out.close("url");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(number: usize) -> Address {
        Address { loc: format!("https://paper.example/{number}/?a=1&b=2"), ..Address::default() }
    }

    #[test]
    fn a_file_holds_50_000_addresses() {
        let addresses: Vec<Address> = (0..50_001).map(address).collect();
        let files = write(&addresses).unwrap();
        let counts: Vec<usize> = files.iter().map(|file| file.matches("<loc>").count()).collect();
        assert_eq!(counts, [50_000, 1]);
        assert!(files[0].contains("?a=1&amp;b=2</loc>"));
    }

    #[test]
    fn a_file_holds_50_megabytes() {
        let image = "https://paper.example/".to_owned() + &"x".repeat(1_000);
        let addresses: Vec<Address> =
            (0..60).map(|number| Address { images: vec![image.clone(); 1_000], ..address(number) }).collect();
        let files = write(&addresses).unwrap();
        assert!(
            files.len() == 2 && files.iter().all(|file| file.len() <= FILE_BYTES_MAX && file.ends_with("</urlset>\n"))
        );
        assert_eq!(files.iter().map(|file| file.matches("<loc>").count()).sum::<usize>(), 60);
    }

    #[test]
    fn nothing_is_still_a_file() {
        assert_eq!(write(&[]).unwrap().len(), 1);
    }

    #[test]
    fn a_long_address_is_refused() {
        let long = Address { loc: "x".repeat(2_048), ..Address::default() };
        assert!(matches!(write(&[long]), Err(SitemapError::AddressTooLong(_))));
    }
}
