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

  function languageOf(kind, key) {
    const option = Array.from(form.elements[kind].options).find((one) => one.value === key);
    return (option && option.lang) || document.documentElement.lang;
  }

  function makeGroup(kind, key, open) {
    const group = document.createElement('details');
    const summary = document.createElement('summary');
    const title = document.createElement('h3');
    const count = document.createElement('span');
    group.className = 'group';
    group.open = open;
    title.textContent = titleOf(kind, key);
    title.lang = languageOf(kind, key);
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

  // Said on paper too, where the filters are not.
  function describe() {
    const boxes = Array.from(form.querySelectorAll('[name=severity]'));
    const words = boxes.every((box) => box.checked) ? []
      : boxes.filter((box) => box.checked).map((box) => box.parentNode.textContent.trim());
    for (const kind of ['clause', 'division', 'rule'])
      if (form.elements[kind].value)
        words.push(titleOf(kind, form.elements[kind].value));
    if (form.elements.text.value.trim())
      words.push('“' + form.elements.text.value.trim() + '”');
    return words.join(' / ');
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
    const chosen = describe();
    shown.textContent = form.dataset.shown.replace('%1', n).replace('%2', articles.length)
      + (chosen ? form.dataset.chosen.replace('%', () => chosen) : '');
  }

  const kinds = ['clause', 'division', 'rule', 'text', 'group'];
  const severities = Array.from(form.querySelectorAll('[name=severity]'));
  const start = form.elements.waived.defaultChecked;

  // What differs from the page as it opens stands in its address, so that a link can be shared.
  function writeAddress() {
    const state = new URLSearchParams();
    const off = severities.filter((box) => !box.checked);
    if (off.length > 0)
      state.set('severity', severities.filter((box) => box.checked).map((box) => box.value).join());
    for (const kind of kinds)
      if (form.elements[kind].value && !(kind === 'group' && form.elements[kind].value === 'clause'))
        state.set(kind, form.elements[kind].value);
    if (form.elements.waived.checked !== start)
      state.set('waived', form.elements.waived.checked ? '1' : '0');
    const text = state.toString();
    if (text || location.hash.includes('='))
      history.replaceState(null, '', text ? '#' + text : '#list');
  }

  function set(kind, value) {
    const field = form.elements[kind];
    field.value = value;
    if (field.selectedIndex === -1)
      field.selectedIndex = 0;
  }

  function readAddress() {
    const hash = location.hash.slice(1);
    const target = document.getElementById(hash);
    if (target && target.tagName === 'DETAILS') {
      target.open = true;
      target.querySelector('summary').focus();
    }
    if (!hash.includes('='))
      return;
    const state = new URLSearchParams(hash);
    for (const box of severities)
      box.checked = !state.has('severity') || state.get('severity').split(',').includes(box.value);
    for (const kind of kinds)
      set(kind, state.get(kind) || (kind === 'group' ? 'clause' : ''));
    form.elements.waived.checked = state.has('waived') ? state.get('waived') === '1' : start;
    update();
    for (const group of list.querySelectorAll('details.group:not([hidden])'))
      group.open = true;
    const title = document.getElementById('list-title');
    title.tabIndex = -1;
    title.focus();
  }

  for (const link of document.querySelectorAll('a[data-filter]'))
    link.href = '#' + new URLSearchParams([[link.dataset.filter, link.dataset.value]]);
  form.hidden = false;
  shown.hidden = false;
  form.addEventListener('input', () => { update(); writeAddress(); });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => { update(); writeAddress(); }));
  addEventListener('hashchange', readAddress);
  // Not every browser prints what is folded.
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details'))
      details.open = true;
  });
  update();
  readAddress();
}());
