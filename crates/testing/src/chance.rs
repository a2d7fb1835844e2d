//! Chance that is the same in every run.

/// A generator of Marsaglia's kind (xorshift, 2003): a seed gives the same run every time.
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// Begins at a seed; 0 counts as 1, which is the only number it cannot begin at.
    #[must_use]
    pub fn from_seed(seed: u64) -> Self {
        // Neighbouring seeds are spread over all bits (Fibonacci hashing, Knuth 6.4).
        Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).max(1))
    }

    /// Gives the next number below a bound.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }

    /// Gives a place among so many.
    pub fn place(&mut self, among: usize) -> usize {
        usize::try_from(self.below(among as u64)).unwrap()
    }

    /// Picks one of several.
    pub fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.place(of.len())]
    }
}
