// Lets the year of the map slide: what is not there in a year is away. Without this the form asks the server for one year.
(() => {
  const form = document.querySelector('.registry-slider');
  if (!form) {
    return;
  }
  const range = form.querySelector('.registry-range');
  const told = form.querySelector('.registry-told');
  const play = form.querySelector('.registry-play');
  const years = JSON.parse(told.dataset.years);
  const parts = [...document.querySelectorAll('.registry-growth [data-from], .registry-growth [data-steps]')];
  const most = Number(document.querySelector('.registry-growth').dataset.most ?? 1);
  const playWord = play.textContent;
  const step = 350;
  let timer = 0;

  // How many links a part holds: one that was there in the year, or what the last step up to it says.
  const links = (part, year) => {
    if (part.dataset.from) {
      return year < Number(part.dataset.from) || year >= Number(part.dataset.until ?? Infinity) ? 0 : 1;
    }
    return part.dataset.steps.split(' ').map(step => step.split(':').map(Number)).findLast(([from]) => from <= year)?.[1] ?? 0;
  };

  const gathered = (part, count) => {
    const cell = part.querySelector('.registry-links');
    if (cell) {
      cell.textContent = count;
    } else {
      part.classList.toggle('registry-arc-many', count * 2 >= most);
      part.classList.toggle('registry-arc-some', count * 2 < most && count * 8 >= most);
      part.classList.toggle('registry-arc-few', count * 8 < most);
    }
  };

  const show = () => {
    const year = Number(range.value);
    for (const part of parts) {
      const count = links(part, year);
      const away = count === 0;
      if (part.dataset.steps && !away) {
        gathered(part, count);
      }
      if (part.tagName === 'TR') {
        part.hidden = away;
      } else {
        part.classList.toggle('is-away', away);
      }
    }
    told.textContent = years[range.value];
  };

  const stop = () => {
    clearInterval(timer);
    timer = 0;
    play.textContent = playWord;
  };

  const start = () => {
    if (range.value === range.max) {
      range.value = range.min;
    }
    show();
    play.textContent = play.dataset.stop;
    timer = setInterval(() => {
      range.value = Number(range.value) + 1;
      show();
      if (range.value === range.max) {
        stop();
      }
    }, step);
  };

  form.querySelector('[type=submit]').hidden = true;
  play.hidden = false;
  play.addEventListener('click', () => (timer ? stop() : start()));
  range.addEventListener('input', () => {
    stop();
    show();
    const address = new URL(location.href);
    address.searchParams.set('year', range.value);
    history.replaceState(null, '', address);
  });
  form.addEventListener('submit', event => event.preventDefault());
  show();
})();
