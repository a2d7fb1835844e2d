//! The variants that WordPress and its image plugins make of an upload, told by their names.

use media::Format;

/// Names that are tried at most: no name of WordPress's makes more.
const NAMES_MAX: usize = 24;

/// The types that a twin in another format may be of, as their endings.
const TWIN_OF: [&str; 6] = ["jpg", "jpeg", "png", "JPG", "JPEG", "PNG"];

/// What a name may mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Variant {
    /// The path of the original that it may be of.
    pub original: String,
    /// How wide it is, if its name says.
    pub width: Option<u32>,
    /// The other format that it is in, if its name says.
    pub format: Option<Format>,
}

impl Variant {
    /// Lists what a path may be a variant of, the likeliest first; the first is the file of that name itself.
    ///
    /// Sizes are `-300x200`. What WordPress scaled down when it came in is `-scaled`, what it turned `-rotated`, what
    /// an editor cut `-e` and the time (`wp_create_image_subsizes`, `wp_save_image`); the sizes of a scaled picture
    /// are called after the upload. Twins are `name.webp` or `name.jpg.webp`.
    pub fn all_of(path: &str) -> Vec<Variant> {
        let mut variants = vec![Variant { original: path.to_owned(), width: None, format: None }];
        add_sizes(&mut variants, path, None);
        for format in [Format::Webp, Format::Avif] {
            let Some(stem) = path.strip_suffix(&format!(".{}", format.extension())) else { continue };
            if TWIN_OF.iter().any(|ending| stem.ends_with(&format!(".{ending}"))) {
                add_sizes(&mut variants, stem, Some(format));
                continue;
            }
            for ending in TWIN_OF {
                add_sizes(&mut variants, &format!("{stem}.{ending}"), Some(format));
            }
        }
        variants.truncate(NAMES_MAX);
        variants
    }

    /// Whether the original itself is asked for.
    pub fn is_original(&self) -> bool {
        self.width.is_none() && self.format.is_none()
    }
}

fn add_sizes(variants: &mut Vec<Variant>, path: &str, format: Option<Format>) {
    let Some((stem, ending)) = path.rsplit_once('.').filter(|(stem, ending)| !stem.is_empty() && !ending.contains('/'))
    else {
        return;
    };
    let (mut stem, mut width) = (stem, None);
    loop {
        for suffix in ["", "-scaled", "-rotated"] {
            let variant = Variant { original: format!("{stem}{suffix}.{ending}"), width, format };
            if !variants.iter().any(|other| other.original == variant.original) {
                variants.push(variant);
            }
        }
        let Some((before, suffix)) = stem.rsplit_once('-').filter(|(before, _)| !before.is_empty()) else { return };
        let is_edit = suffix.strip_prefix('e').is_some_and(|at| at.len() >= 10 && is_number(at));
        match suffix.split_once('x').filter(|(w, h)| is_number(w) && is_number(h)) {
            Some((wide, _)) => width = width.or(wide.parse().ok()),
            None if is_edit || suffix == "scaled" || suffix == "rotated" => {}
            None => return,
        }
        stem = before;
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn leads(path: &str, original: &str, width: Option<u32>, format: Option<Format>) {
        let found = Variant::all_of(path);
        let variant = Variant { original: original.into(), width, format };
        assert!(found.contains(&variant), "{path}: {found:?}");
    }

    #[test]
    fn a_variant_leads_to_its_original() {
        leads("2024/05/a-300x200.jpg", "2024/05/a.jpg", Some(300), None);
        leads("2024/05/a-300x200.jpg", "2024/05/a-scaled.jpg", Some(300), None);
        leads("2024/05/a-scaled.jpg", "2024/05/a.jpg", None, None);
        leads("2024/05/a.jpg", "2024/05/a-scaled.jpg", None, None);
        leads("2024/05/a.jpg", "2024/05/a-rotated.jpg", None, None);
        leads("2024/05/a-e1699999999999-150x150.png", "2024/05/a-e1699999999999.png", Some(150), None);
        leads("2024/05/a-e1699999999999-150x150.png", "2024/05/a.png", Some(150), None);
        leads("2024/05/a.jpg.webp", "2024/05/a.jpg", None, Some(Format::Webp));
        leads("2024/05/a-300x200.webp", "2024/05/a.jpg", Some(300), Some(Format::Webp));
        leads("2024/05/a-300x200.png.avif", "2024/05/a.png", Some(300), Some(Format::Avif));
        leads("2024/05/a.avif", "2024/05/a.JPG", None, Some(Format::Avif));
    }

    #[test]
    fn the_file_of_a_name_itself_comes_first_and_the_list_is_short() {
        for path in
            ["2024/05/night-train.jpg", "a-1x1-1x1-1x1-1x1-1x1-1x1-1x1-1x1-1x1.webp", "a", "", "-1x1.jpg", "a/b.c/d"]
        {
            let found = Variant::all_of(path);
            assert_eq!(found[0].original, path);
            assert!(found.len() <= NAMES_MAX);
        }
        let originals: Vec<String> =
            Variant::all_of("a/night-train.jpg").into_iter().map(|variant| variant.original).collect();
        assert_eq!(originals, ["a/night-train.jpg", "a/night-train-scaled.jpg", "a/night-train-rotated.jpg"]);
    }
}
