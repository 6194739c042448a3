'use strict';
(function () {
  const form = document.getElementById('filters');
  const list = document.getElementById('findings');
  const shown = document.getElementById('shown');
  if (!form || !list)
    return;

  const articles = Array.from(list.querySelectorAll('article'));
  const texts = new Map();
  let grouping = 'clause';

  // Reading the text of a page with many findings takes time, so only a search does.
  function textOf(article) {
    if (!texts.has(article))
      texts.set(article, article.textContent.normalize('NFKC').toLowerCase());
    return texts.get(article);
  }

  function matches(article, wanted) {
    const data = article.dataset;
    return wanted.severities.has(data.severity)
      && (!wanted.clause || data.clauses.split(' ').includes(wanted.clause))
      && (!wanted.division || data.division === wanted.division)
      && (!wanted.rule || data.rule === wanted.rule)
      && (wanted.waived || !('waived' in data))
      && wanted.words.every((word) => textOf(article).includes(word));
  }

  function readForm() {
    const elements = form.elements;
    return {
      severities: new Set(Array.from(form.querySelectorAll('[name=severity]:checked'), (box) => box.value)),
      clause: elements.clause.value,
      division: elements.division.value,
      rule: elements.rule.value,
      waived: elements.waived.checked,
      words: elements.text.value.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean),
    };
  }

  function titleOf(kind, key) {
    for (const option of form.elements[kind].options)
      if (option.value === key)
        return option.dataset.title;
    return form.dataset.other;
  }

  function makeGroup(kind, key, open) {
    const group = document.createElement('details');
    const summary = document.createElement('summary');
    const title = document.createElement('h3');
    const count = document.createElement('span');
    group.className = 'group';
    group.open = open;
    title.textContent = titleOf(kind, key);
    count.className = 'count';
    summary.append(title, ' ', count);
    group.append(summary);
    return group;
  }

  // Moves the findings; groups come in the order of the choices of the filter.
  function regroup(kind) {
    const groups = new Map();
    for (const article of articles) {
      const key = kind === 'clause' ? article.dataset.group : article.dataset[kind];
      if (!groups.has(key))
        groups.set(key, makeGroup(kind, key, articles.length <= 200));
      groups.get(key).append(article);
    }
    const order = Array.from(form.elements[kind].options, (option) => option.value);
    const keys = Array.from(groups.keys());
    const rank = (key) => (order.includes(key) ? order.indexOf(key) : order.length);
    keys.sort((a, b) => rank(a) - rank(b));
    list.replaceChildren(...keys.map((key) => groups.get(key)));
    grouping = kind;
  }

  function update() {
    const wanted = readForm();
    let n = 0;
    if (form.elements.group.value !== grouping)
      regroup(form.elements.group.value);
    for (const article of articles) {
      article.hidden = !matches(article, wanted);
      n += article.hidden ? 0 : 1;
    }
    for (const group of list.querySelectorAll('details.group')) {
      const visible = group.querySelectorAll('article:not([hidden])').length;
      group.hidden = visible === 0;
      group.querySelector('.count').textContent = form.dataset.count.replace('%', visible);
    }
    shown.textContent = form.dataset.shown.replace('%1', n).replace('%2', articles.length);
  }

  function follow(event) {
    const link = event.target.closest('a[data-filter]');
    if (!link)
      return;
    form.reset();
    form.elements[link.dataset.filter].value = link.dataset.value;
    update();
    for (const group of list.querySelectorAll('details.group:not([hidden])'))
      group.open = true;
  }

  form.hidden = false;
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(update));
  document.addEventListener('click', follow);
  // Not every browser prints what is folded.
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details'))
      details.open = true;
  });
  update();
}());
