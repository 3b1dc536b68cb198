// The paragraph in the middle of the window leads the map; what the map shows leads the link below it.
const map = document.querySelector('.map sco-explainer');
const caption = document.querySelector('.map figcaption');

const middle = new IntersectionObserver((seen) => {
  const step = seen.find((it) => it.isIntersecting)?.target;
  // Where the site's script did not come, the link inside the element stays, and there is nothing to lead.
  if (step) map.go?.(step.dataset.path, step.dataset.query);
}, { rootMargin: '-45% 0px -45% 0px' });
for (const step of document.querySelectorAll('[data-path]')) middle.observe(step);

map.addEventListener('sco-state', ({ detail: { path, query } }) => {
  caption.hidden = false;
  caption.querySelector('[data-follows]').href = `../${path}${query ? `?${query}` : ''}`;
});
