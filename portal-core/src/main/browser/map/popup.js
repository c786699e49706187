import { Popup } from 'leaflet/dist/leaflet-src.esm.js';
import { rightToLeft } from './canvas.js';

/** What is said about a point when its mark is opened; texts stay texts, whatever they contain. */
export function popup(map, mark, point, figure) {
  const opened = new Popup({ autoPanPadding: [64, 20], maxWidth: 280 }).setContent(content(point, figure));
  mark.bindPopup(opened);
  mark.on('popupopen', () => {
    const element = opened.getElement();
    element.querySelector('.leaflet-popup-close-button')?.setAttribute('aria-label', figure.dataset.textClose ?? '×');
    element.onkeydown = event => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        mark.closePopup();
      }
    };
  });
  // Only where the keyboard was in the popup would its closing lose the reader's place.
  mark.on('popupclose', () => {
    if (opened.getElement()?.contains(document.activeElement)) {
      mark.getElement().focus();
    }
  });
}

function content(point, figure) {
  const box = document.createElement('div');
  box.dir = rightToLeft(figure) ? 'rtl' : 'ltr';
  const name = box.appendChild(document.createElement('p'));
  name.className = 'map-name';
  name.appendChild(named(point));
  if (point.lines?.length > 0) {
    const list = box.appendChild(document.createElement('ul'));
    for (const line of point.lines) {
      const item = list.appendChild(document.createElement('li'));
      item.dir = 'auto';
      item.textContent = line;
    }
  }
  return box;
}

function named(point) {
  const address = point.href ? new URL(point.href, document.baseURI) : null;
  const name = document.createElement(address && /^https?:$/.test(address.protocol) ? 'a' : 'span');
  if (name.localName === 'a') {
    name.href = address.href;
  }
  name.textContent = point.name;
  return name;
}
