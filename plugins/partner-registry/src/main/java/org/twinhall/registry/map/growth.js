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
  const parts = [...document.querySelectorAll('.registry-growth [data-from]')];
  const playWord = play.textContent;
  const step = 350;
  let timer = 0;

  const show = () => {
    const year = Number(range.value);
    for (const part of parts) {
      const away = year < Number(part.dataset.from) || year >= Number(part.dataset.until ?? Infinity);
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
