//! Who answers whom under a story, without a word of what is said: a page of a thread is found in it, and only what the
//! page shows is read whole.

use std::collections::{HashMap, HashSet};

use database::{Error, Reader, Row};

use super::Status;
use super::mark::{self, Mark};
use crate::id::{CommentId, StoryId};

/// Comments of one story that an outline holds; a longer thread is cut here, newest first.
pub const COMMENTS_MAX: i64 = 100_000;

/// In which order threads stand. Answers stand below what they answer, the oldest first, in any.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Order {
    /// The oldest first.
    #[default]
    Oldest,
    /// The newest first.
    Newest,
    /// What most readers like first, and of those the oldest.
    MostLiked,
}

impl Order {
    /// All orders, as a page offers them.
    pub const ALL: [Order; 3] = [Order::Oldest, Order::Newest, Order::MostLiked];
}

/// How a comment stands in its thread.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    /// Readers see it.
    Public,
    /// A moderator has refused it; its place stays for its answers.
    Refused,
    /// Its writer took it back; its place stays for its answers.
    Withdrawn,
    /// It is gone for good; its place stays for its answers.
    Deleted,
}

/// A comment's place in its thread.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Node {
    /// The comment.
    pub id: CommentId,
    /// How it stands.
    pub stands: Stands,
    parent: Option<CommentId>,
    written_ms: i64,
    likes: i64,
}

/// The comments under a story and their places, oldest first: all that are public, and what stands above them.
#[derive(Debug)]
pub struct Outline {
    nodes: Vec<Node>,
    /// By place in `nodes`: what each answers.
    above: Vec<Option<usize>>,
    /// By place in `nodes`: its direct answers, oldest first.
    below: HashMap<usize, Vec<usize>>,
    public: usize,
    /// What the newsroom set on comments.
    marks: HashSet<(CommentId, Mark)>,
}

impl Outline {
    /// Reads a thread.
    ///
    /// Served by `comment_in_thread` alone, but for what is gone and has answers.
    ///
    /// # Errors
    /// What the database says.
    pub fn read(r: &mut Reader, story: StoryId) -> Result<Outline, Error> {
        let mut nodes = r.query(
            "SELECT id, parent_id, written_at, likes, status, NULL
             FROM comment
             WHERE story_id = $1 AND status = 'published'
             ORDER BY written_at, id
             LIMIT $2",
            database::params![story, COMMENTS_MAX],
            read_node,
        )?;
        let public = nodes.len();
        let known: HashSet<CommentId> = nodes.iter().map(|node| node.id).collect();
        if nodes.iter().filter_map(|node| node.parent).any(|parent| !known.contains(&parent)) {
            nodes.extend(list_gone(r, story)?);
            nodes.sort_by_key(|node| (node.written_ms, node.id));
        }
        Ok(Outline::of(nodes, public, mark::list(r, story)?.into_iter().collect()))
    }

    fn of(nodes: Vec<Node>, public: usize, marks: HashSet<(CommentId, Mark)>) -> Outline {
        let places: HashMap<CommentId, usize> = nodes.iter().enumerate().map(|(at, node)| (node.id, at)).collect();
        // Only what stood there before is answered: so no circle is walked, whatever was imported.
        let find = |(at, node): (usize, &Node)| places.get(&node.parent?).copied().filter(|parent| *parent < at);
        let above: Vec<Option<usize>> = nodes.iter().enumerate().map(find).collect();
        let mut below = HashMap::<usize, Vec<usize>>::new();
        for (at, parent) in above.iter().enumerate() {
            if let Some(parent) = parent {
                below.entry(*parent).or_default().push(at);
            }
        }
        Outline { nodes, above, below, public, marks }
    }

    /// Counts the comments that readers see.
    #[must_use]
    pub fn count(&self) -> usize {
        self.public
    }

    /// The comment at a place.
    #[must_use]
    pub fn node(&self, at: usize) -> &Node {
        &self.nodes[at]
    }

    /// The places of those that begin a thread, in an order, after the one that is pinned.
    #[must_use]
    pub fn tops(&self, order: Order) -> Vec<usize> {
        let mut tops: Vec<usize> = (0..self.nodes.len()).filter(|at| self.above[*at].is_none()).collect();
        match order {
            Order::Oldest => {}
            Order::Newest => tops.reverse(),
            Order::MostLiked => tops.sort_by_key(|at| std::cmp::Reverse(self.nodes[*at].likes)),
        }
        if let Some(pinned) = tops.iter().position(|at| self.is_marked(*at, Mark::Pinned)) {
            tops[..=pinned].rotate_right(1);
        }
        tops
    }

    /// Says whether the newsroom set a mark on a comment that readers see.
    #[must_use]
    pub fn is_marked(&self, at: usize, mark: Mark) -> bool {
        let node = &self.nodes[at];
        node.stands == Stands::Public && self.marks.contains(&(node.id, mark))
    }

    /// Says of each place whether it takes no answers, because of itself or of what stands above it.
    #[must_use]
    pub fn locked(&self) -> Vec<bool> {
        let mut locked = vec![false; self.nodes.len()];
        // What is answered stands before its answers.
        for (at, node) in self.nodes.iter().enumerate() {
            let is_below = self.above[at].is_some_and(|above| locked[above]);
            locked[at] = is_below || self.marks.contains(&(node.id, Mark::Locked));
        }
        locked
    }

    /// What a comment answers.
    #[must_use]
    pub fn above(&self, at: usize) -> Option<usize> {
        self.above[at]
    }

    /// The direct answers to a comment, oldest first.
    #[must_use]
    pub fn below(&self, at: usize) -> &[usize] {
        self.below.get(&at).map_or(&[], Vec::as_slice)
    }

    /// All answers to a comment and to those, each after what it answers.
    #[must_use]
    pub fn all_below(&self, at: usize) -> Vec<usize> {
        let (mut all, mut waiting) = (Vec::new(), vec![at]);
        while let Some(next) = waiting.pop() {
            if next != at {
                all.push(next);
            }
            waiting.extend(self.below(next).iter().rev());
        }
        all
    }

    /// The place of a comment.
    #[must_use]
    pub fn find(&self, id: CommentId) -> Option<usize> {
        self.nodes.iter().position(|node| node.id == id)
    }

    /// The place of the comment that begins the thread in which one stands.
    #[must_use]
    pub fn top_of(&self, mut at: usize) -> usize {
        while let Some(above) = self.above[at] {
            at = above;
        }
        at
    }
}

/// What is not public and has public answers, or answers of that kind.
fn list_gone(r: &mut Reader, story: StoryId) -> Result<Vec<Node>, Error> {
    r.query(
        "WITH RECURSIVE gone (id, parent_id) AS (
           SELECT c.id, c.parent_id
           FROM comment a
           JOIN comment c ON c.id = a.parent_id
           WHERE a.story_id = $1 AND a.status = 'published' AND c.story_id = $1
             AND c.status IN ('rejected', 'spam', 'deleted')
           UNION
           SELECT c.id, c.parent_id
           FROM gone
           JOIN comment c ON c.id = gone.parent_id
           WHERE c.story_id = $1 AND c.status IN ('rejected', 'spam', 'deleted'))
         SELECT c.id, c.parent_id, c.written_at, 0, c.status, c.withdrawn_at
         FROM gone
         JOIN comment c ON c.id = gone.id",
        database::params![story],
        read_node,
    )
}

fn read_node(row: &Row) -> Result<Node, Error> {
    let status: String = row.get(4)?;
    Ok(Node {
        id: CommentId(row.get(0)?),
        parent: row.get::<Option<i64>>(1)?.map(CommentId),
        written_ms: row.get(2)?,
        likes: row.get(3)?,
        stands: match Status::from_name(&status) {
            Some(Status::Published) => Stands::Public,
            Some(Status::Deleted) if row.get::<Option<i64>>(5)?.is_some() => Stands::Withdrawn,
            Some(Status::Deleted) => Stands::Deleted,
            _ => Stands::Refused,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A thread of comments numbered from 1, by what each answers and how many like it.
    fn outline(comments: &[(i64, i64)]) -> Outline {
        let node = |(at, (parent, likes)): (usize, &(i64, i64))| Node {
            id: CommentId(i64::try_from(at).unwrap() + 1),
            stands: Stands::Public,
            parent: (*parent > 0).then_some(CommentId(*parent)),
            written_ms: 0,
            likes: *likes,
        };
        Outline::of(comments.iter().enumerate().map(node).collect(), comments.len(), HashSet::new())
    }

    #[test]
    fn threads_stand_in_each_order_and_answers_below_them() {
        let outline = outline(&[(0, 1), (1, 9), (0, 2), (2, 0), (1, 0), (0, 2)]);
        assert_eq!(outline.tops(Order::Oldest), [0, 2, 5]);
        assert_eq!(outline.tops(Order::Newest), [5, 2, 0]);
        assert_eq!(outline.tops(Order::MostLiked), [2, 5, 0]);
        assert_eq!(outline.all_below(0), [1, 3, 4]);
        assert_eq!((outline.top_of(3), outline.above(3)), (0, Some(1)));
    }

    #[test]
    fn what_is_pinned_stands_first_and_what_is_locked_locks_what_is_below() {
        let mut outline = outline(&[(0, 1), (1, 9), (0, 2), (2, 0), (1, 0), (0, 2)]);
        outline.marks = [(CommentId(3), Mark::Pinned), (CommentId(2), Mark::Locked)].into();
        assert_eq!(outline.tops(Order::Oldest), [2, 0, 5]);
        assert_eq!(outline.tops(Order::Newest), [2, 5, 0]);
        assert_eq!(outline.tops(Order::MostLiked), [2, 5, 0]);
        assert_eq!(outline.locked(), [false, true, false, true, false, false]);
    }

    #[test]
    fn comments_that_answer_each_other_are_no_circle() {
        let outline = outline(&[(2, 0), (1, 0), (3, 0)]);
        assert_eq!(outline.tops(Order::Oldest), [0, 2]);
        assert_eq!(outline.all_below(0), [1]);
    }
}
