// Loaded with a thread, which works without it.
(() => {
  const thread = document.getElementById('comments'), data = thread.dataset;
  // The anchor of a comment that another page holds leads there
  const lead = () => {
    const asked = /^#comment-(\d+)$/.exec(location.hash);
    if (asked && !document.getElementById(asked[0].slice(1))) location.replace('?comment=' + asked[1]);
  };
  addEventListener('hashchange', lead);
  lead();
  // What has come since the last visit is marked; this device alone knows when that was, of the last hundred threads.
  // Keys that are numbers alone would stand in their own order, and not in that of the visits
  try {
    const seen = JSON.parse(localStorage.getItem('seen') || '{}'), key = 's' + data.story, before = seen[key], own = document.querySelector('#posted a')?.hash;
    let newest = before || 0;
    for (const time of thread.querySelectorAll('.cmt-head time')) {
      const at = Date.parse(time.dateTime), comment = time.closest('.cmt');
      if (before && at > before && '#' + comment.id !== own && comment.id !== 'held') {
        time.closest('.cmt-head').append(Object.assign(document.createElement('span'), { className: 'badge', textContent: data.new }));
      }
      newest = Math.max(newest, at);
    }
    delete seen[key];
    seen[key] = newest || 1;
    const [oldest, ...others] = Object.keys(seen);
    if (others.length >= 100) delete seen[oldest];
    localStorage.setItem('seen', JSON.stringify(seen));
  } catch {}
  // How many are new is said in a bar at the edge; nothing that is being read moves
  let source, bar;
  const listen = () => {
    source?.close();
    if (document.hidden) return;
    source = new EventSource(data.live);
    source.onmessage = (event) => {
      if (!bar) {
        bar = Object.assign(document.createElement('p'), { className: 'live' });
        bar.setAttribute('role', 'status');
        thread.append(bar);
        bar.append(Object.assign(document.createElement('a'), { className: 'btn', href: data.all }));
      }
      bar.firstChild.textContent = event.data;
    };
  };
  document.addEventListener('visibilitychange', listen);
  listen();
})();
