//! The list of the sample newsroom's files, each carried by the binary.

/// Names the stories' files, and carries each.
macro_rules! stories {
    ($($name:literal)*) => {
        &[$(($name, include_str!(concat!("stories/", $name, ".md")))),*]
    };
}

/// Names the pictures' files, and carries each.
macro_rules! pictures {
    ($($name:literal)*) => {
        &[$(($name, include_bytes!(concat!("pictures/", $name, ".jpg")))),*]
    };
}

/// Pictures by their files' names.
pub const PICTURES: &[(&str, &[u8])] = pictures![
    "bakery-early-batch"
    "bakery-shelves"
    "cellist-at-rehearsal"
    "crane-and-nest"
    "crane-at-dusk"
    "ferry-at-quay"
    "ferry-in-grey-light"
    "fish-market-at-night"
    "island-boat"
    "lighthouse-at-night"
    "lighthouse-lamp"
    "market-stalls"
    "regatta-without-wind"
    "rehearsal-hall"
    "sails-off-the-point"
    "swing-bridge-at-dawn"
    "swing-bridge-in-winter"
    "swing-bridge-span"
    "tide-barrier"
    "tide-barrier-in-fog"
];

/// The paper's mark.
pub const MARK: &[u8] = include_bytes!("mark.png");

/// Stories and pages by their files' names.
#[rustfmt::skip]
pub const STORIES: &[(&str, &str)] = stories![
    "a-poem-a-night"
    "about"
    "about.fa"
    "aghaz-e-noskhe-ye-farsi.fa"
    "arzesh-e-khane.fa"
    "bakery-moves-its-first-batch"
    "barrier-at-ten"
    "barrier-weekend-tests"
    "barrier-weekend-tests.fa"
    "bay-race-night-before"
    "bimarestan-e-kashti.fa"
    "bridge-closes"
    "bridge-lifted"
    "budget-passes-by-two-votes"
    "cannery-becomes-studios"
    "cellist-first-tram"
    "cellist-first-tram.fa"
    "cello-in-row-two"
    "choir-in-a-waiting-room"
    "cinema-with-one-screen"
    "clock-in-the-cellar"
    "contact"
    "contact.fa"
    "corrections-policy"
    "corrections-policy.fa"
    "council-counts-benches"
    "crane-seven-gull"
    "crane-seven-gull.fa"
    "eteshab-e-eskele.fa"
    "evening-boat-returns"
    "ferry-four-late"
    "ferry-halcyon-named"
    "film-e-samet.fa"
    "first-day-of-trams"
    "first-edition-again"
    "fish-market-midnight"
    "fish-market-midnight.fa"
    "fog-for-nine-days"
    "harbour-pilot-retires-dog"
    "harbour-smells-of-bread"
    "harbour-trust-accounts"
    "harf-e-zabt-shode.fa"
    "herring-record"
    "island-school-of-nine"
    "keeper-of-the-last-light"
    "keeper-of-the-last-light.fa"
    "kelas-e-shabane.fa"
    "library-cellar-dry"
    "library-lends-tools"
    "mah-e-shahrivar-dar-khalij.fa"
    "market-noise-first-count"
    "mayor-will-not-run"
    "meh-e-noh-ruze.fa"
    "mosabeghe-ye-ghayegh.fa"
    "new-island-ferry"
    "night-at-the-lock"
    "night-market-letters"
    "nowruz-on-the-quay.fa"
    "old-harbour-chess"
    "oldest-tram-at-museum"
    "pump-haye-kuche.fa"
    "pumps-of-1989"
    "rents-on-net-lane"
    "rope-makers-apprentices"
    "rowing-club-crew"
    "rye-that-nearly-closed-a-bakery"
    "rye-that-nearly-closed-a-bakery.fa"
    "school-on-rope-walk"
    "seagrass-has-doubled"
    "second-bearing"
    "shatranj-e-divari.fa"
    "she-r-e-bandar.fa"
    "slowest-bay-race"
    "songs-for-hauling-nets"
    "street-names-by-lot"
    "strike-at-the-grain-berth"
    "swing-bridge-trams"
    "swing-bridge-trams.fa"
    "swing-bridge-what-changes"
    "the-second-harbour-master"
    "third-winter-storm"
    "tide-table-for-a-century"
    "tram-driver-and-the-bell"
    "trams-late-since-1884"
    "two-bakers-one-oven"
    "two-hundred-names-for-wind"
    "who-owns-a-gull"
    "winter-swimmers"
];
