//! Search titles, descriptions and social cards kept by Yoast and Rank Math.

use super::php;
use super::record::{Meta, find_meta};

/// What an SEO plugin knows of a story or page.
///
/// Texts may hold the plugin's variables (`%%title%%` of Yoast, `%title%` of Rank Math); they
/// are left as they are, see `has_variables`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seo {
    /// Title for search results.
    pub title: Option<String>,
    /// Description for search results.
    pub description: Option<String>,
    /// Phrase the text was written for.
    pub focus_keyword: Option<String>,
    /// Canonical address.
    pub canonical: Option<String>,
    /// Whether search engines are kept out; `None` follows the site's default.
    pub noindex: Option<bool>,
    /// Whether its links are not to be followed.
    pub nofollow: Option<bool>,
    /// Address that readers are sent to instead.
    pub redirect: Option<String>,
    /// Open Graph title.
    pub og_title: Option<String>,
    /// Open Graph description.
    pub og_description: Option<String>,
    /// Open Graph image address.
    pub og_image: Option<String>,
    /// Attachment behind the Open Graph image.
    pub og_image_id: Option<u64>,
    /// Title for X.
    pub twitter_title: Option<String>,
    /// Description for X.
    pub twitter_description: Option<String>,
    /// Image for X.
    pub twitter_image: Option<String>,
    /// Attachment behind the image for X.
    pub twitter_image_id: Option<u64>,
    /// Term id of the section that counts in the address.
    pub primary_category: Option<u64>,
}

/// Tells whether a text holds variables of Yoast or Rank Math.
pub fn has_variables(text: &str) -> bool {
    text.split('%').skip(1).step_by(2).any(|part| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'(' | b')'))
    }) && text.matches('%').count() >= 2
        || text.contains("%%")
}

/// Puts values in the place of the plugins' variables: `%%title%%` of Yoast, `%title%` of Rank Math.
///
/// `None` if a variable has no value, or nothing is left: the text cannot be told then.
pub fn expand<'a>(text: &str, value: &dyn Fn(&str) -> Option<&'a str>) -> Option<String> {
    if !has_variables(text) {
        return Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    }
    let mark = if text.contains("%%") { "%%" } else { "%" };
    let mut expanded = String::new();
    for (at, part) in text.split(mark).enumerate() {
        expanded.push_str(if at % 2 == 0 { part } else { value(part)? });
    }
    let joined = expanded.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(joined.trim_matches([' ', '–', '-', '|']).to_owned()).filter(|text| !text.is_empty())
}

/// Reads the meta of both plugins; where both speak, Yoast is believed.
pub fn seo(meta: &[Meta]) -> Seo {
    let yoast = yoast(meta);
    let rank_math = rank_math(meta);
    Seo {
        title: yoast.title.or(rank_math.title),
        description: yoast.description.or(rank_math.description),
        focus_keyword: yoast.focus_keyword.or(rank_math.focus_keyword),
        canonical: yoast.canonical.or(rank_math.canonical),
        noindex: yoast.noindex.or(rank_math.noindex),
        nofollow: yoast.nofollow.or(rank_math.nofollow),
        redirect: yoast.redirect.or(rank_math.redirect),
        og_title: yoast.og_title.or(rank_math.og_title),
        og_description: yoast.og_description.or(rank_math.og_description),
        og_image: yoast.og_image.or(rank_math.og_image),
        og_image_id: yoast.og_image_id.or(rank_math.og_image_id),
        twitter_title: yoast.twitter_title.or(rank_math.twitter_title),
        twitter_description: yoast.twitter_description.or(rank_math.twitter_description),
        twitter_image: yoast.twitter_image.or(rank_math.twitter_image),
        twitter_image_id: yoast.twitter_image_id.or(rank_math.twitter_image_id),
        primary_category: yoast.primary_category.or(rank_math.primary_category),
    }
}

fn yoast(meta: &[Meta]) -> Seo {
    let text = |key: &str| find_meta(meta, &format!("_yoast_wpseo_{key}")).map(str::to_owned);
    let number = |key: &str| text(key)?.parse().ok();
    Seo {
        title: text("title"),
        description: text("metadesc"),
        focus_keyword: text("focuskw"),
        canonical: text("canonical"),
        // 0 is the default of the post type, 1 noindex, 2 index.
        noindex: text("meta-robots-noindex").and_then(|flag| match flag.as_str() {
            "1" => Some(true),
            "2" => Some(false),
            _ => None,
        }),
        nofollow: text("meta-robots-nofollow").map(|flag| flag == "1"),
        redirect: text("redirect"),
        og_title: text("opengraph-title"),
        og_description: text("opengraph-description"),
        og_image: text("opengraph-image"),
        og_image_id: number("opengraph-image-id"),
        twitter_title: text("twitter-title"),
        twitter_description: text("twitter-description"),
        twitter_image: text("twitter-image"),
        twitter_image_id: number("twitter-image-id"),
        primary_category: number("primary_category"),
    }
}

fn rank_math(meta: &[Meta]) -> Seo {
    let text = |key: &str| find_meta(meta, &format!("rank_math_{key}")).map(str::to_owned);
    let number = |key: &str| text(key)?.parse().ok();
    let robots: Option<Vec<String>> = text("robots")
        .and_then(|robots| php::read(&robots).ok())
        .map(|robots| robots.entries().iter().filter_map(|(_, value)| value.to_text()).collect());
    let flag = |on: &str, off: &str| {
        let robots = robots.as_ref()?;
        let is_on = robots.iter().any(|robot| robot == on);
        (is_on || robots.iter().any(|robot| robot == off)).then_some(is_on)
    };
    Seo {
        title: text("title"),
        description: text("description"),
        focus_keyword: text("focus_keyword"),
        canonical: text("canonical_url"),
        noindex: flag("noindex", "index"),
        nofollow: flag("nofollow", "follow"),
        redirect: None,
        og_title: text("facebook_title"),
        og_description: text("facebook_description"),
        og_image: text("facebook_image"),
        og_image_id: number("facebook_image_id"),
        twitter_title: text("twitter_title"),
        twitter_description: text("twitter_description"),
        twitter_image: text("twitter_image"),
        twitter_image_id: number("twitter_image_id"),
        primary_category: number("primary_category"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meta(pairs: &[(&str, &str)]) -> Vec<Meta> {
        pairs.iter().map(|(key, value)| Meta { key: (*key).into(), value: (*value).into() }).collect()
    }

    #[test]
    fn yoast_is_believed_and_rank_math_fills_what_is_missing() {
        let seo = seo(&meta(&[
            ("_yoast_wpseo_title", "%%title%% %%sep%% %%sitename%%"),
            ("_yoast_wpseo_meta-robots-noindex", "2"),
            ("_yoast_wpseo_metadesc", " "),
            ("_yoast_wpseo_primary_category", "7"),
            ("rank_math_title", "other"),
            ("rank_math_description", "From Rank Math"),
            ("rank_math_robots", "a:1:{i:0;s:7:\"noindex\";}"),
        ]));
        assert_eq!(seo.title.as_deref(), Some("%%title%% %%sep%% %%sitename%%"));
        assert_eq!(seo.description.as_deref(), Some("From Rank Math"));
        assert_eq!((seo.noindex, seo.primary_category), (Some(false), Some(7)));
    }

    #[test]
    fn rank_math_robots_are_a_serialised_list() {
        let of = |robots: &str| seo(&meta(&[("rank_math_robots", robots)])).noindex;
        assert_eq!(of("a:2:{i:0;s:7:\"noindex\";i:1;s:8:\"nofollow\";}"), Some(true));
        assert_eq!(of("a:1:{i:0;s:5:\"index\";}"), Some(false));
        assert_eq!(of("rubbish"), None);
    }

    #[test]
    fn variables_are_replaced_by_values_or_the_text_is_given_up() {
        let value = |name: &str| match name {
            "title" => Some("Storm"),
            "sep" => Some("–"),
            "sitename" => Some("Courier"),
            "page" => Some(""),
            _ => None,
        };
        assert_eq!(expand("%%title%% %%page%% %%sep%% %%sitename%%", &value).as_deref(), Some("Storm – Courier"));
        assert_eq!(expand("%title% %sep% %sitename%", &value).as_deref(), Some("Storm – Courier"));
        assert_eq!(expand("%%title%% of %%ct_place%%", &value), None);
        assert_eq!(expand("Prices up 5%", &value).as_deref(), Some("Prices up 5%"));
    }

    #[test]
    fn variables_are_told_from_percentages() {
        assert!(has_variables("%%title%%") && has_variables("%title% %sep%"));
        assert!(!has_variables("Prices up 5%") && !has_variables("5% here, 6% there"));
    }
}
