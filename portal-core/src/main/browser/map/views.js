/** Buttons that bring a part of the map into view. */
export function viewButtons(figure, map) {
  const views = JSON.parse(figure.dataset.views ?? '[]');
  if (views.length === 0) {
    return;
  }
  const row = document.createElement('div');
  row.className = 'map-views';
  for (const view of views) {
    const button = row.appendChild(document.createElement('button'));
    button.type = 'button';
    button.textContent = view.name;
    button.addEventListener('click', () => map.fitBounds(view.bounds, { animate: map.options.inertia }));
  }
  figure.prepend(row);
}
