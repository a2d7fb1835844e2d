//! Which part of a thread an address asks for, and the addresses of its parts.

use newsroom::comment::outline::{Order, Outline, Stands};
use newsroom::id::CommentId;
use newsroom::published::story::PublicStory;
use serde::Serialize;
use web::address::href;

use super::tree::ANSWERS_MAX;
use crate::paint::Paint;
use crate::story::Pages;
use crate::{Ask, Error};

/// What a part of the thread an address asks for.
#[derive(Debug)]
pub(super) struct Asked {
    pub order: Order,
    /// From 1.
    pub page: usize,
    /// The one thread that is asked for, from one of its answers on.
    pub thread: Option<CommentId>,
    pub from: usize,
}

impl Asked {
    /// Reads the query; what it says of an order that there is not is the oldest first.
    pub fn read(paint: &Paint, page: usize) -> Asked {
        let order = find(paint.ask, "comments").and_then(|name| order_named(&name)).unwrap_or_default();
        let thread = super::asked_id(paint, "thread");
        // Without a thread it says nothing: what a stranger can invent must not name what is kept.
        let from = thread.and_then(|_| find(paint.ask, "from")?.parse().ok()).unwrap_or(0);
        Asked { order, page, thread, from }
    }

    /// Whether it may be kept for others: a page of all threads, of which there are as many as a thread has.
    pub fn is_kept(&self) -> bool {
        self.thread.is_none()
    }
}

/// A field of the query.
fn find(ask: &Ask, field: &str) -> Option<String> {
    let mut query = url::form_urlencoded::parse(ask.query.unwrap_or("").as_bytes());
    query.find(|(name, _)| name == field).map(|(_, value)| value.into_owned())
}

/// The order that a query asks for, if it is in the one spelling that pages lead to: no other is kept in memory.
pub(crate) fn order_of(query: Option<&str>) -> Option<Order> {
    match query {
        None | Some("") => Some(Order::Oldest),
        Some(query) => order_named(query.strip_prefix("comments=")?).filter(|order| *order != Order::Oldest),
    }
}

/// The address of a page that shows threads in an order.
pub(crate) fn in_order(page: String, order: Order) -> String {
    match name_of(order) {
        Some(name) => format!("{page}?comments={name}"),
        None => page,
    }
}

/// An order as a link.
#[derive(Debug, Serialize)]
pub(crate) struct OrderLink {
    href: String,
    text: String,
    is_current: bool,
}

/// The name of an order in addresses; the oldest first has none.
pub(super) fn name_of(order: Order) -> Option<&'static str> {
    match order {
        Order::Oldest => None,
        Order::Newest => Some("newest"),
        Order::MostLiked => Some("most-liked"),
    }
}

fn order_named(name: &str) -> Option<Order> {
    Order::ALL.into_iter().find(|order| name_of(*order) == Some(name))
}

/// The address of a page of the thread, in an order.
pub(super) fn of_page(address: &str, page: usize, order: Order) -> String {
    let base = address.trim_end_matches('/');
    let page = if page == 1 { href(address) } else { href(&format!("{base}/comment-page-{page}/")) };
    in_order(page, order)
}

/// The address of one thread on a page of its own, from one of its answers on.
pub(super) fn of_thread(story: &PublicStory, top: i64, from: usize) -> String {
    format!("{}?thread={top}&from={from}#comment-{top}", href(&story.address))
}

/// Where a comment stands: the page that holds it, at its anchor.
pub(super) fn of_comment(story: &PublicStory, outline: &Outline, id: CommentId, per_page: usize) -> Option<String> {
    let at = outline.find(id).filter(|at| outline.node(*at).stands == Stands::Public)?;
    let top = outline.top_of(at);
    let place = outline.tops(Order::Oldest).iter().position(|other| *other == top)?;
    let before = outline.all_below(top).iter().position(|other| *other == at);
    let page = match before {
        Some(before) if before >= ANSWERS_MAX => {
            let from = before / ANSWERS_MAX * ANSWERS_MAX;
            format!("{}?thread={}&from={from}", href(&story.address), outline.node(top).id)
        }
        _ => of_page(&story.address, place / per_page + 1, Order::Oldest),
    };
    Some(format!("{page}#comment-{id}"))
}

/// The orders in which a thread can be read.
pub(super) fn orders(paint: &Paint, story: &PublicStory, current: Order) -> Vec<OrderLink> {
    let text = |order| match order {
        Order::Oldest => "comments-oldest",
        Order::Newest => "comments-newest",
        Order::MostLiked => "comments-most-liked",
    };
    let link = |order| OrderLink {
        href: format!("{}#comments", of_page(&story.address, 1, order)),
        text: paint.say(text(order), &[]),
        is_current: order == current,
    };
    Order::ALL.into_iter().map(link).collect()
}

/// The pages around one.
pub(super) fn pages(story: &PublicStory, page: usize, total: usize, order: Order) -> Pages {
    let nth = |page: usize| format!("{}#comments", of_page(&story.address, page, order));
    let number = |page: usize| i64::try_from(page).unwrap_or(i64::MAX);
    Pages {
        previous: (page > 1).then(|| nth(page - 1)),
        page: number(page),
        total: number(total),
        next: (page < total).then(|| nth(page + 1)),
    }
}

/// Where a comment stands that the address asks for by `?comment=ID`: the page that holds it now, at its anchor, and
/// the head of the thread if it is not public here. `None` if no comment is asked for.
pub(crate) fn find_asked(paint: &mut Paint, story: &PublicStory) -> Result<Option<String>, Error> {
    let Some(id) = super::asked_id(paint, "comment") else { return Ok(None) };
    let per_page = paint.settings.comments.threads_per_page.max(1) as usize;
    let outline = Outline::read(paint.r, story.id)?;
    let place = of_comment(story, &outline, id, per_page);
    Ok(Some(place.unwrap_or_else(|| format!("{}#comments", href(&story.address)))))
}

/// Leads back to a comment from which something was done, on the page of the thread that it stood on.
pub(crate) fn lead_to(address: &str, page: &str, order: &str, comment: CommentId, is_liked: bool) -> String {
    let page = page.trim().parse().ok().filter(|page| *page > 1).unwrap_or(1);
    let page = of_page(address, page, order_named(order).unwrap_or_default());
    let sign = if page.contains('?') { '&' } else { '?' };
    let liked = if is_liked { format!("{sign}liked={comment}") } else { String::new() };
    format!("{page}{liked}#comment-{comment}")
}
