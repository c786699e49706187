// The list follows as soon as a weight is changed, and so does the address. Without this the form's button does the same.
(() => {
  const form = document.querySelector('.registry-weights');
  const ranking = document.querySelector('.registry-ranking');
  if (!form || !ranking) {
    return;
  }
  let latest = 0;

  form.addEventListener('change', async () => {
    const turn = ++latest;
    const address = `${form.getAttribute('action')}?${new URLSearchParams(new FormData(form))}`;
    try {
      const answer = await fetch(address);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const anew = page.querySelector('.registry-ranking');
      if (turn === latest && answer.ok && anew) {
        ranking.replaceChildren(...anew.childNodes);
        history.replaceState(null, '', address);
      }
    } catch {
      // The button still asks for the list.
    }
  });
})();
