//! The types of file that are told apart.

/// What a file is, by its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// JPEG (ITU T.81).
    Jpeg,
    /// PNG.
    Png,
    /// GIF.
    Gif,
    /// WebP (RFC 9649).
    Webp,
    /// AVIF.
    Avif,
    /// PDF.
    Pdf,
    /// MPEG audio.
    Mp3,
    /// MPEG-4 with sound alone.
    M4a,
    /// Ogg.
    Ogg,
    /// WAVE.
    Wav,
    /// MPEG-4 video.
    Mp4,
    /// WebM.
    Webm,
    /// Anything else, SVG and HTML included: it is kept and offered for download, and never shown.
    Other,
}

const KINDS: [(Kind, &str, &str); 13] = [
    (Kind::Jpeg, "jpg", "image/jpeg"),
    (Kind::Png, "png", "image/png"),
    (Kind::Gif, "gif", "image/gif"),
    (Kind::Webp, "webp", "image/webp"),
    (Kind::Avif, "avif", "image/avif"),
    (Kind::Pdf, "pdf", "application/pdf"),
    (Kind::Mp3, "mp3", "audio/mpeg"),
    (Kind::M4a, "m4a", "audio/mp4"),
    (Kind::Ogg, "ogg", "audio/ogg"),
    (Kind::Wav, "wav", "audio/wav"),
    (Kind::Mp4, "mp4", "video/mp4"),
    (Kind::Webm, "webm", "video/webm"),
    (Kind::Other, "bin", "application/octet-stream"),
];

impl Kind {
    /// The type as a header names it.
    #[must_use]
    pub fn mime(self) -> &'static str {
        self.row().2
    }

    /// The ending of its generated names.
    #[must_use]
    pub fn extension(self) -> &'static str {
        self.row().1
    }

    /// The type with a generated ending.
    #[must_use]
    pub fn from_extension(extension: &str) -> Option<Kind> {
        KINDS.iter().find(|(_, own, _)| *own == extension).map(|(kind, ..)| *kind)
    }

    /// Whether it is a picture that a page may show.
    #[must_use]
    pub fn is_picture(self) -> bool {
        matches!(self, Kind::Jpeg | Kind::Png | Kind::Gif | Kind::Webp | Kind::Avif)
    }

    /// Whether renditions can be made of it. A GIF would lose its movement, and an AVIF is small already.
    #[must_use]
    pub fn has_renditions(self) -> bool {
        matches!(self, Kind::Jpeg | Kind::Png | Kind::Webp)
    }

    /// Whether a browser shows it by itself; anything else is offered for download. A PDF is: the viewers of browsers
    /// refuse one that comes under the sandbox that every file comes under.
    #[must_use]
    pub fn is_shown(self) -> bool {
        !matches!(self, Kind::Pdf | Kind::Other)
    }

    fn row(self) -> &'static (Kind, &'static str, &'static str) {
        KINDS.iter().find(|(kind, ..)| *kind == self).unwrap_or(&KINDS[12])
    }
}
