//! What stands at other sites: films, posts, maps. Kept as an address and a provider's name; shown as a card.

use super::{NodeRef, attribute, find_below, has_class, name_of};
use crate::address;
use crate::tree::{BlockKind, Inline};

/// Hosts and the names by which their embeds are known.
const PROVIDERS: [(&str, &str); 22] = [
    ("youtube.com", "youtube"),
    ("youtube-nocookie.com", "youtube"),
    ("youtu.be", "youtube"),
    ("vimeo.com", "vimeo"),
    ("dailymotion.com", "dailymotion"),
    ("aparat.com", "aparat"),
    ("twitter.com", "twitter"),
    ("x.com", "twitter"),
    ("instagram.com", "instagram"),
    ("facebook.com", "facebook"),
    ("tiktok.com", "tiktok"),
    ("soundcloud.com", "soundcloud"),
    ("spotify.com", "spotify"),
    ("t.me", "telegram"),
    ("reddit.com", "reddit"),
    ("bsky.app", "bluesky"),
    ("flickr.com", "flickr"),
    ("scribd.com", "scribd"),
    ("documentcloud.org", "documentcloud"),
    ("datawrapper.dwcdn.net", "datawrapper"),
    ("flourish.studio", "flourish"),
    ("google.com", "google"),
];

/// Names the provider of an address: one that is known, or its host.
#[must_use]
pub(crate) fn provider_of(web_address: &str) -> String {
    let host = address::host(web_address).unwrap_or_default();
    let known = PROVIDERS.iter().find(|(known, _)| host == *known || host.ends_with(&format!(".{known}")));
    known.map_or(host, |(_, name)| (*name).to_owned())
}

/// Makes an embed of an address, brought to the form that people open.
pub(crate) fn of_address(web_address: &str, title: &str) -> Option<BlockKind> {
    let address = watchable(&address::web(web_address)?);
    Some(BlockKind::Embed {
        provider: provider_of(&address),
        address,
        title: title.trim().to_owned(),
        caption: Vec::new(),
    })
}

/// Reads a frame.
pub(super) fn frame(node: &NodeRef) -> Option<BlockKind> {
    let src = attribute(node, "src").or_else(|| attribute(node, "data-src"))?;
    of_address(src, attribute(node, "title").unwrap_or_default())
}

/// Reads a figure that is an embed: ours, or WordPress's with the address as its text.
pub(super) fn figure(node: &NodeRef, caption: &[Inline]) -> Option<BlockKind> {
    if let Some(address) = attribute(node, "data-embed") {
        let title = find_below(node, &["a"]).and_then(|link| attribute(&link, "title")).unwrap_or_default();
        return Some(BlockKind::Embed {
            address: address::web(address)?,
            provider: attribute(node, "data-provider").unwrap_or_default().to_owned(),
            title: title.to_owned(),
            caption: caption.to_vec(),
        });
    }
    if !has_class(node, "wp-block-embed") {
        return None;
    }
    let wrapper = node.descendants().find(|below| has_class(below, "wp-block-embed__wrapper")).unwrap_or(*node);
    let text = super::text_below(&wrapper);
    let address = text.split_whitespace().find(|word| word.starts_with("http"));
    let kind = match address {
        Some(address) => of_address(address, ""),
        None => find_below(node, &["iframe"]).and_then(|inner| frame(&inner)),
    };
    kind.map(|kind| with_caption(kind, caption.to_vec()))
}

/// Reads a quotation that a site's script was to turn into an embed: the last link in it is its address.
pub(super) fn quoted(node: &NodeRef) -> Option<BlockKind> {
    let is_post = ["twitter-tweet", "instagram-media", "tiktok-embed", "bluesky-embed"];
    if !is_post.iter().any(|class| has_class(node, class)) {
        return None;
    }
    let given = ["data-instgrm-permalink", "cite"].iter().find_map(|name| attribute(node, name));
    let last = node.descendants().filter(|below| name_of(below) == Some("a")).last();
    of_address(given.or_else(|| last.and_then(|link| attribute(&link, "href")))?, "")
}

/// Gives an embed words under it.
pub(super) fn with_caption(kind: BlockKind, words: Vec<Inline>) -> BlockKind {
    match kind {
        BlockKind::Embed { address, provider, title, .. } => {
            BlockKind::Embed { address, provider, title, caption: words }
        }
        other => other,
    }
}

/// Turns the address of a player into the one of its page.
fn watchable(web_address: &str) -> String {
    let id_after = |marker: &str| {
        let rest = &web_address[web_address.find(marker)? + marker.len()..];
        let id: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
        (!id.is_empty()).then_some(id)
    };
    let host = address::host(web_address).unwrap_or_default();
    let page = if host.ends_with("youtube.com") || host.ends_with("youtube-nocookie.com") {
        id_after("/embed/").filter(|id| id != "videoseries").map(|id| format!("https://www.youtube.com/watch?v={id}"))
    } else if host == "player.vimeo.com" {
        id_after("/video/").map(|id| format!("https://vimeo.com/{id}"))
    } else {
        None
    };
    page.unwrap_or_else(|| web_address.to_owned())
}
