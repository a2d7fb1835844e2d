//! An old WordPress site, made by rule: its export, every address that it had, and every word that nobody may read.
//!
//! Source of the addresses: WordPress `class-wp-rewrite.php`, `link-template.php`, `taxonomy.php`.

use std::fmt::Write as _;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use testing::ORIGIN;

/// The permalink structures: one a line of what sites really use. The empty one is WordPress's "plain".
pub const STRUCTURES: [&str; 12] = [
    "/%year%/%monthnum%/%day%/%postname%/",
    "/%year%/%monthnum%/%postname%/",
    "/%postname%/",
    "/archives/%post_id%",
    "/blog/%postname%/",
    "/%category%/%postname%/",
    "/%author%/%postname%",
    "/%day%/%monthnum%/%year%/%postname%/",
    "/%year%/%monthnum%/%day%/%hour%-%minute%-%second%/%postname%/",
    "/%category%/%post_id%-%postname%.html",
    "",
    "/index.php/%year%/%monthnum%/%day%/%postname%/",
];

/// Redirects of a plugin.
const RULES: u32 = 100;

/// The words of a language.
pub struct Language {
    pub tag: &'static str,
    /// The language of the translated pair, and its prefix.
    other: &'static str,
    sections: [&'static str; 3],
    topic: &'static str,
    stem: &'static str,
    pages: [&'static str; 3],
    guest: &'static str,
    pub picture: &'static str,
    /// Minutes that its clock is before UTC.
    offset: i32,
}

pub const LANGUAGES: [Language; 3] = [
    Language {
        tag: "en-US",
        other: "fa",
        sections: ["world", "asia", "iran"],
        topic: "rivers",
        stem: "flood-at-the-harbour",
        pages: ["about", "people", "history"],
        guest: "mira-stone",
        picture: "harbour",
        offset: 0,
    },
    Language {
        tag: "fa-IR",
        other: "en",
        sections: ["جهان", "آسیا", "ایران"],
        topic: "رودخانه‌ها",
        stem: "سیل-در-بندر",
        pages: ["درباره", "همکاران", "تاریخچه"],
        guest: "میرا-سنگی",
        picture: "بندر",
        offset: 210,
    },
    Language {
        tag: "ar",
        other: "en",
        sections: ["العالم", "آسيا", "إيران"],
        topic: "أنهار",
        stem: "فيضان-في-الميناء",
        pages: ["من-نحن", "فريقنا", "تاريخنا"],
        guest: "ميرا-الحجر",
        picture: "ميناء",
        offset: 180,
    },
];

/// An address of the old site.
#[derive(Debug)]
pub struct Old {
    pub address: String,
    /// What its page shows.
    pub shows: String,
}

/// The site.
pub struct OldSite<'a> {
    structure: &'a str,
    language: &'a Language,
    items: String,
    rules: u32,
    /// Every address that anyone could read.
    pub public: Vec<Old>,
    /// Words that nobody may read.
    pub secrets: Vec<String>,
    pub stories: u64,
    pub pages: u64,
    pub comments: u64,
    pub notes: u64,
}

/// One item, before it is written.
struct Post<'a> {
    id: u32,
    kind: &'a str,
    status: &'a str,
    slug: String,
    title: String,
    body: String,
    link: String,
    sections: &'a [usize],
    more: String,
}

/// What of a slug is written with percent signs.
const PLAIN: &AsciiSet = &CONTROLS.add(b' ').add(b'%');

/// A slug as WordPress keeps it: its bytes as small hexadecimals.
fn encoded(slug: &str) -> String {
    utf8_percent_encode(slug, PLAIN).to_string().to_lowercase()
}

fn meta(key: &str, value: &str) -> String {
    format!(
        "<wp:postmeta><wp:meta_key>{key}</wp:meta_key><wp:meta_value><![CDATA[{value}]]></wp:meta_value></wp:postmeta>"
    )
}

fn term(domain: &str, slug: &str, name: &str) -> String {
    format!("<category domain=\"{domain}\" nicename=\"{}\"><![CDATA[{name}]]></category>", encoded(slug))
}

fn comment(id: u32, parent: u32, approved: &str, kind: &str, body: &str) -> String {
    format!(
        "<wp:comment><wp:comment_id>{id}</wp:comment_id><wp:comment_author><![CDATA[Reader {id}]]></wp:comment_author>\
         <wp:comment_author_email>zqemail{id}@example.org</wp:comment_author_email>\
         <wp:comment_author_IP>203.0.113.77</wp:comment_author_IP>\
         <wp:comment_date_gmt>2024-05-07 08:00:{:02}</wp:comment_date_gmt>\
         <wp:comment_content><![CDATA[{body}]]></wp:comment_content>\
         <wp:comment_approved>{approved}</wp:comment_approved><wp:comment_type>{kind}</wp:comment_type>\
         <wp:comment_parent>{parent}</wp:comment_parent></wp:comment>",
        id % 60
    )
}

/// When a story was made, on the clock of its site: of each year one, and some where UTC has another day.
fn local_time(id: u32) -> jiff::civil::DateTime {
    let n = i16::try_from(id % 100).unwrap();
    let hour = if n % 2 == 0 { 1 } else { 23 };
    let (month, day) = (i8::try_from(n % 12).unwrap() + 1, i8::try_from(n % 27).unwrap() + 1);
    jiff::civil::date(2005 + n % 21, month, day).at(hour, i8::try_from(n % 60).unwrap(), 7, 0)
}

impl<'a> OldSite<'a> {
    pub fn new(structure: &'a str, language: &'a Language) -> Self {
        let mut site = OldSite {
            structure,
            language,
            items: String::new(),
            rules: 0,
            public: Vec::new(),
            secrets: ["zqemail", "203.0.113.77"].map(String::from).into(),
            stories: 0,
            pages: 0,
            comments: 0,
            notes: 0,
        };
        site.write_stories();
        site.write_hidden();
        site.write_pages();
        site.write_files();
        site.list_archives();
        site.write_rules();
        site
    }

    /// The whole export.
    pub fn to_wxr(&self) -> String {
        let sections = self.language.sections;
        let mut head = String::new();
        for (at, slug) in sections.iter().enumerate() {
            let parent = at.checked_sub(1).map_or(String::new(), |above| encoded(sections[above]));
            let _ = write!(
                head,
                "<wp:category><wp:term_id>{}</wp:term_id><wp:category_nicename>{}</wp:category_nicename>\
                 <wp:category_parent>{parent}</wp:category_parent><wp:cat_name><![CDATA[{slug}]]></wp:cat_name>\
                 </wp:category>",
                at + 3,
                encoded(slug)
            );
        }
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:excerpt=\"e\" xmlns:content=\"c\" \
             xmlns:dc=\"d\" xmlns:wp=\"w\"><channel><title>Old</title><link>{ORIGIN}</link>\
             <language>{}</language><wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>{ORIGIN}</wp:base_site_url>\
             <wp:base_blog_url>{ORIGIN}</wp:base_blog_url><wp:author><wp:author_id>7</wp:author_id>\
             <wp:author_login>ines.vega</wp:author_login><wp:author_email>zqemail@example.org</wp:author_email>\
             <wp:author_display_name>Ines Vega</wp:author_display_name></wp:author>{head}\
             <wp:tag><wp:term_id>9</wp:term_id><wp:tag_slug>{}</wp:tag_slug><wp:tag_name>{}</wp:tag_name></wp:tag>\
             {}</channel></rss>",
            self.language.tag,
            encoded(self.language.topic),
            self.language.topic,
            self.items
        )
    }

    fn is_plain(&self) -> bool {
        self.structure.is_empty()
    }

    /// An address as the site wrote it: with a last slash, or without, as its structure has it.
    fn slashed(&self, address: &str) -> String {
        let trimmed = address.trim_end_matches('/');
        if self.structure.ends_with('/') { format!("{trimmed}/") } else { trimmed.to_owned() }
    }

    /// What stands before every address that the rewriting makes.
    fn root(&self) -> &'static str {
        if self.structure.starts_with("/index.php/") { "/index.php/" } else { "/" }
    }

    /// What stands before lists and dates.
    fn front(&self) -> &'a str {
        &self.structure[..self.structure.find('%').unwrap_or(0)]
    }

    fn link_of(&self, id: u32, slug: &str, sections: &[usize], prefix: &str) -> String {
        if self.is_plain() {
            return format!("/?p={id}");
        }
        let time = local_time(id);
        let lowest = sections.iter().min().copied().unwrap_or(0);
        let category: Vec<String> = self.language.sections[..=lowest].iter().map(|slug| encoded(slug)).collect();
        let path = self
            .structure
            .replace("%year%", &format!("{:04}", time.year()))
            .replace("%monthnum%", &format!("{:02}", time.month()))
            .replace("%day%", &format!("{:02}", time.day()))
            .replace("%hour%", &format!("{:02}", time.hour()))
            .replace("%minute%", &format!("{:02}", time.minute()))
            .replace("%second%", &format!("{:02}", time.second()))
            .replace("%post_id%", &id.to_string())
            .replace("%postname%", &encoded(slug))
            .replace("%category%", &category.join("/"))
            .replace("%author%", "ines-vega");
        path.replacen(self.root(), &format!("{}{prefix}", self.root()), 1)
    }

    fn story(&mut self, id: u32, body: &str, sections: &'a [usize], more: &str) {
        self.story_in(id, body, sections, more, "");
    }

    /// A story that anyone could read, with all addresses that WordPress made for it.
    fn story_in(&mut self, id: u32, body: &str, sections: &'a [usize], more: &str, prefix: &str) {
        let slug = format!("{}-{id}", self.language.stem);
        let link = self.link_of(id, &slug, sections, prefix);
        let title = format!("Story {id} of {}", self.language.topic);
        self.expect(&link, &title);
        self.expect(&format!("/?p={id}"), &title);
        if self.is_plain() {
            self.expect(&format!("/?feed=rss2&p={id}"), "<rss");
        } else {
            self.expect(&self.slashed(&format!("{}/feed", link.trim_end_matches('/'))), "<rss");
        }
        let more = more.to_owned() + &term("post_tag", self.language.topic, self.language.topic);
        self.stories += 1;
        self.item(Post { id, kind: "post", status: "publish", slug, title, body: body.into(), link, sections, more });
    }

    fn expect(&mut self, address: &str, shows: &str) {
        self.public.push(Old { address: address.to_owned(), shows: shows.to_owned() });
    }

    fn item(&mut self, post: Post) {
        let Post { id, kind, status, slug, title, body, link, sections, more } = post;
        let local = local_time(id);
        let utc = local.checked_sub(jiff::Span::new().minutes(self.language.offset)).unwrap();
        let names = self.language.sections;
        let terms: String = sections.iter().map(|at| term("category", names[*at], names[*at])).collect();
        let _ = writeln!(
            self.items,
            "<item><title><![CDATA[{title}]]></title><link>{ORIGIN}{link}</link><dc:creator>ines.vega</dc:creator>\
             <guid isPermaLink=\"false\">{ORIGIN}/?p={id}</guid><content:encoded><![CDATA[{body}]]></content:encoded>\
             <excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_id>{id}</wp:post_id>\
             <wp:post_date>{}</wp:post_date><wp:post_date_gmt>{}</wp:post_date_gmt>\
             <wp:comment_status>open</wp:comment_status><wp:post_name>{}</wp:post_name><wp:status>{status}</wp:status>\
             <wp:post_type>{kind}</wp:post_type>{terms}{more}</item>",
            local.strftime("%F %T"),
            utc.strftime("%F %T"),
            encoded(&slug),
        );
    }

    fn write_stories(&mut self) {
        let uploads = format!("{ORIGIN}/wp-content/uploads/2024/05");
        let picture = self.language.picture;
        let thread = self.thread();
        let classic = format!(
            "First words.\n\n[caption id=\"attachment_301\" align=\"alignleft\" width=\"300\"]<img class=\"wp-image-301\" \
             src=\"{uploads}/{picture}-300x200.png\" alt=\"\"> A harbour[/caption]\n\n<!--more-->\n\nMore.\n\
             <!--nextpage-->\nSecond page words."
        );
        self.story(101, &classic, &[0], &thread);
        let second = self.link_of(101, &format!("{}-101", self.language.stem), &[0], "");
        let second = if self.is_plain() {
            "/?p=101&page=2".into()
        } else {
            self.slashed(&format!("{}/2", second.trim_end_matches('/')))
        };
        self.expect(&second, "<p>Second page words");
        self.story(
            102,
            "[gallery ids=\"301,302\" columns=\"2\"]\n\n[audio src=\"a.mp3\"] [[not]] [unknown a=1]in[/unknown]",
            &[1],
            "",
        );
        let block = format!(
            "<!-- wp:paragraph --><p>Block.</p><!-- /wp:paragraph --><!-- wp:gallery --><figure class=\"wp-block-gallery\">\
             <!-- wp:image {{\"id\":301}} --><figure class=\"wp-block-image\"><img src=\"{uploads}/{picture}-scaled.png\" \
             class=\"wp-image-301\"/></figure><!-- /wp:image --></figure><!-- /wp:gallery -->"
        );
        self.story(103, &block, &[2], &meta("_thumbnail_id", "301"));
        self.story(104, "<p>Open <b>bold <i>both</b> italic</i><div><td>stray</p></div></table><!-- wp:x", &[2], "");
        self.story(105, "Sticky.", &[0], "<wp:is_sticky>1</wp:is_sticky>");
        let guest = self.language.guest;
        let by = term("author", &format!("cap-{guest}"), "Mira") + &term("author", "cap-ines-vega", "Ines Vega");
        self.story(106, "By a guest.", &[1], &by);
        let yoast = meta("_yoast_wpseo_primary_category", "4") + &meta("_yoast_wpseo_title", "%%title%% %%sep%% x");
        self.story(107, "Yoast.", &[0, 1], &yoast);
        self.story(108, "Rank Math.", &[1, 2], &meta("rank_math_title", "%title% %sep% %sitename%"));
        let pair = term("post_translations", "pll_6", "pll_6");
        let (own, other) = (&self.language.tag[..2], self.language.other);
        self.story(109, "One.", &[0], &(term("language", own, own) + &pair));
        self.story_in(110, "Two.", &[0], &(term("language", other, other) + &pair), &format!("{other}/"));
        self.story(111, "Corrected.", &[0], "");
        let corrects = meta("newspack_correction-post-id", "111") + &meta("newspack_corrections_type", "correction");
        self.extra(151, "newspack_correction", "publish", "We erred.", &corrects);
        self.story(112, "Moved.", &[0], &meta("_wp_old_slug", &encoded(&format!("{}-was", self.language.stem))));
        if self.structure.contains("%postname%") {
            let before = self.link_of(112, &format!("{}-was", self.language.stem), &[0], "");
            self.expect(&before, "Story 112");
        }
    }

    /// A thread six deep, one whose parent was deleted, and all that is no reader's word or not approved.
    fn thread(&mut self) -> String {
        let mut all: String =
            (0..6).map(|n| comment(1001 + n, if n == 0 { 0 } else { 1000 + n }, "1", "comment", "Said.")).collect();
        all += &comment(1010, 9999, "1", "", "To one who is gone.");
        for (id, approved) in [(1011, "0"), (1012, "trash"), (1013, "post-trashed")] {
            let secret = self.secret(&format!("zqcomment{id}"));
            all += &comment(id, 0, approved, "comment", &secret);
        }
        for (id, kind) in [(1020, "editorial-comment"), (1021, "liveblog"), (1022, "note"), (1023, "unheard-of")] {
            let secret = self.secret(&format!("zqnote{id}"));
            all += &comment(id, 1001, "1", kind, &secret);
            self.notes += 1;
        }
        self.comments += 10;
        all + &comment(1030, 0, "1", "pingback", "[…] linked […]")
    }

    fn secret(&mut self, word: &str) -> String {
        self.secrets.push(word.to_owned());
        word.to_owned()
    }

    fn extra(&mut self, id: u32, kind: &str, status: &str, body: &str, more: &str) {
        let (slug, link) = (format!("{kind}-{id}"), format!("/?post_type={kind}&p={id}"));
        let (title, more) = (format!("{kind} {id}"), more.to_owned());
        self.item(Post { id, kind, status, slug, title, body: body.into(), link, sections: &[], more });
    }

    fn write_hidden(&mut self) {
        let locked = "<wp:post_password>open-sesame</wp:post_password>";
        let hidden = [
            (120, "draft", ""),
            (121, "private", ""),
            (122, "publish", locked),
            (123, "future", ""),
            (124, "pending", ""),
        ];
        for (id, status, more) in hidden {
            let secret = self.secret(&format!("zqstory{id}"));
            let link = self.link_of(id, &secret, &[0], "");
            let (body, more) = (format!("{secret} body"), more.to_owned() + &comment(id + 2000, 0, "1", "", &secret));
            self.stories += 1;
            self.comments += 1;
            let title = secret.clone();
            let (kind, sections): (_, &[usize]) = ("post", &[0]);
            self.item(Post { id, kind, status, slug: secret, title, body, link, sections, more });
        }
        // The one that is still to come: it is scheduled for long after the day of the import.
        self.items = self.items.replace(
            &format!("<wp:post_date>{}</wp:post_date>", local_time(123).strftime("%F %T")),
            "<wp:post_date>2031-01-01 00:00:00</wp:post_date>",
        );
        let before = format!(
            "<wp:post_date_gmt>{}</wp:post_date_gmt>",
            local_time(123).checked_sub(jiff::Span::new().minutes(self.language.offset)).unwrap().strftime("%F %T")
        );
        self.items = self.items.replace(&before, "<wp:post_date_gmt>2031-01-01 00:00:00</wp:post_date_gmt>");
    }

    fn write_pages(&mut self) {
        let mut path = self.root().to_owned();
        for (at, slug) in self.language.pages.into_iter().enumerate() {
            let id = 201 + u32::try_from(at).unwrap();
            let _ = write!(path, "{}/", encoded(slug));
            let link = if self.is_plain() { format!("/?page_id={id}") } else { self.slashed(&path) };
            let title = format!("Page {id}");
            self.expect(&link, &title);
            self.expect(&format!("/?page_id={id}"), &title);
            let more = if at == 0 { String::new() } else { format!("<wp:post_parent>{}</wp:post_parent>", id - 1) };
            let (slug, body) = (slug.to_owned(), "A page.".into());
            self.item(Post { id, kind: "page", status: "publish", slug, title, body, link, sections: &[], more });
        }
        let secret = self.secret("zqpage");
        self.extra(204, "page", "private", &secret, "");
        self.pages += 4;
    }

    fn write_files(&mut self) {
        for (id, name) in [(301, format!("{}-scaled.png", self.language.picture)), (302, "two.png".to_owned())] {
            let file = format!("2024/05/{name}");
            let address = format!("/wp-content/uploads/{}", encoded(&file));
            let url = format!("{ORIGIN}{address}");
            let more = format!("<wp:attachment_url>{url}</wp:attachment_url><wp:post_parent>101</wp:post_parent>")
                + &meta("_wp_attached_file", &file);
            let slug = format!("file-{id}");
            let story = self.link_of(101, &format!("{}-101", self.language.stem), &[0], "");
            // WordPress puts the page of a file below its story, unless the structure is plain.
            let link = if self.is_plain() {
                format!("/?attachment_id={id}")
            } else {
                self.slashed(&format!("{}/{slug}", story.trim_end_matches('/')))
            };
            for address in [&link, &format!("/?attachment_id={id}"), &address] {
                self.expect(address, "\u{0}PNG");
            }
            let (title, body) = (slug.clone(), String::new());
            self.item(Post { id, kind: "attachment", status: "inherit", slug, title, body, link, sections: &[], more });
        }
        self.expect(&format!("/wp-content/uploads/2024/05/{}-300x200.png", self.language.picture), "\u{0}PNG");
        self.expect(&format!("/wp-content/uploads/2024/05/{}.png", encoded(self.language.picture)), "\u{0}PNG");
    }

    /// The lists of the site and their feeds.
    fn list_archives(&mut self) {
        let (sections, topic) = (self.language.sections.map(encoded), encoded(self.language.topic));
        let time = local_time(103);
        let (y, m, d) = (time.year(), time.month(), time.day());
        for address in
            ["/", "/feed/", "/feed/atom/", "/comments/feed/", "/?feed=rss2", "/wp-sitemap.xml", "/robots.txt"]
        {
            self.expect(address, "");
        }
        for map in ["posts-post-1", "posts-page-1", "taxonomies-category-1", "taxonomies-post_tag-1", "users-1"] {
            self.expect(&format!("/wp-sitemap-{map}.xml"), "");
        }
        self.expect("/?s=flood", "");
        if self.is_plain() {
            for query in ["cat=3", "cat=5", &format!("tag={topic}"), "author=7", &format!("m={y}{m:02}"), "paged=2"] {
                self.expect(&format!("/?{query}"), "Story");
                self.expect(&format!("/?feed=rss2&{query}"), "<rss");
            }
            return;
        }
        let (root, front) = (self.root(), self.front());
        let tags: Vec<&str> = self.structure.split('%').skip(1).step_by(2).take(3).collect();
        let dates = if tags.contains(&"post_id") { format!("{front}date/") } else { front.to_owned() };
        let is_day_first = self.structure.contains("%day%/%monthnum%/%year%");
        let (month, day) = if is_day_first {
            (format!("{m:02}/{y}"), format!("{d:02}/{m:02}/{y}"))
        } else {
            (format!("{y}/{m:02}"), format!("{y}/{m:02}/{d:02}"))
        };
        let mut lists = vec![
            format!("{front}category/{}", sections[0]),
            format!("{front}category/{}", sections[..2].join("/")),
            format!("{front}category/{}", sections.join("/")),
            format!("{front}tag/{topic}"),
            format!("{front}author/ines-vega"),
            format!("{front}author/{}", encoded(self.language.guest)),
            format!("{dates}{y}"),
            format!("{dates}{month}"),
            format!("{dates}{day}"),
        ];
        lists.push(format!("{root}page/2"));
        for list in lists {
            self.expect(&self.slashed(&list), "Story");
            if !list.ends_with("page/2") {
                self.expect(&self.slashed(&format!("{list}/feed")), "<rss");
                self.expect(&self.slashed(&format!("{list}/feed/atom")), "<feed");
            }
        }
        // The lists of the other language, whose stories are found in them as in those of all.
        let other = format!("{root}{}/", self.language.other);
        let below = front.trim_start_matches(root);
        self.expect(&self.slashed(other.trim_end_matches('/')), "Story 110");
        self.expect(&self.slashed(&format!("{other}feed")), "Story 110");
        for list in [format!("category/{}", sections[0]), format!("tag/{topic}"), "author/ines-vega".to_owned()] {
            self.expect(&self.slashed(&format!("{other}{below}{list}")), "Story");
            self.expect(&self.slashed(&format!("{other}{below}{list}/feed")), "<rss");
        }
        self.expect(&self.slashed(&format!("{front}tag/{topic}/page/2")), "Story");
        self.expect(&self.slashed(&format!("{root}search/flood")), "");
    }

    fn write_rules(&mut self) {
        let targets: Vec<(u32, String)> = (101..=112)
            .filter(|id| *id != 110)
            .map(|id| {
                let sections: &[usize] = match id {
                    102 | 106 => &[1],
                    103 | 104 => &[2],
                    107 => &[0, 1],
                    108 => &[1, 2],
                    _ => &[0],
                };
                (id, self.link_of(id, &format!("{}-{id}", self.language.stem), sections, ""))
            })
            .collect();
        for (n, (id, to)) in (0..RULES).zip(targets.iter().cycle()) {
            let from = format!("/old/{}-{n}/", self.language.topic);
            self.expect(&format!("/old/{}-{n}/", encoded(self.language.topic)), &format!("Story {id}"));
            let to = if n % 2 == 0 { to.clone() } else { format!("{ORIGIN}{to}") };
            let rule = meta("_redirect_rule_from", &from) + &meta("_redirect_rule_to", &to);
            self.extra(5000 + n, "redirect_rule", "publish", "", &rule);
            self.rules += 1;
        }
    }

    /// How many redirects of a plugin there are.
    pub fn rules(&self) -> u64 {
        self.rules.into()
    }
}
