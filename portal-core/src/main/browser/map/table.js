/** A row of the table under the pointer, or with the focus, shows its mark on the map. */
export function followTable(figure, map, placed) {
  const table = figure.dataset.table ? document.getElementById(figure.dataset.table) : null;
  if (!table) {
    return;
  }
  const absolute = address => new URL(address, document.baseURI).href;
  const byAddress = new Map(placed.filter(({ point }) => point.href).map(({ point, mark }) => [absolute(point.href), mark]));
  for (const row of table.querySelectorAll('tr')) {
    const mark = [...row.querySelectorAll('a[href]')].map(link => byAddress.get(link.href)).find(found => found);
    if (mark) {
      const show = shown => () => {
        mark.getElement().classList.toggle('map-mark-shown', shown);
        if (shown) {
          mark.bringToFront();
        }
      };
      row.addEventListener('pointerenter', show(true));
      row.addEventListener('focusin', show(true));
      row.addEventListener('pointerleave', show(false));
      row.addEventListener('focusout', show(false));
    }
  }
}
