// Loaded with a thread of several pages: the anchor of a comment that another page holds leads there.
(() => {
  const lead = () => {
    const asked = /^#comment-(\d+)$/.exec(location.hash);
    if (asked && !document.getElementById(asked[0].slice(1))) location.replace('?comment=' + asked[1]);
  };
  addEventListener('hashchange', lead);
  lead();
})();
