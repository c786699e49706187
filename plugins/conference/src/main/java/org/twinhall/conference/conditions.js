// Hides questions that are asked only of those who answered another one in a certain way. Without this all of them are shown,
// and each says of whom it is asked.
(() => {
  const dependent = [...document.querySelectorAll('[data-only-if]')];
  if (!dependent.length) {
    return;
  }
  const whole = element => element.closest('.field, .fieldset') ?? element;

  const answers = other => other.matches('select') ? [other.value] : [...other.querySelectorAll('input:checked')].map(box => box.value);

  // A question that is hidden itself answers nothing.
  const asked = element => {
    const other = document.getElementById(element.dataset.onlyIf);
    return !other || (!other.dataset.onlyIf || asked(other)) && answers(other).includes(element.dataset.onlyIfAnswer);
  };

  const show = () => dependent.forEach(element => {
    whole(element).hidden = !asked(element);
  });
  dependent[0].closest('form').addEventListener('change', show);
  show();
})();
