// The page at /docs: shows an OpenAPI document of this server and sends the calls that it describes. Text from documents and
// answers only ever becomes text, never markup. Knows nothing of any one API.
'use strict';

const $ = (id) => document.getElementById(id);
const VERBS = ['get', 'post', 'put', 'patch', 'delete'];
let spec = null;

/** Makes an element; `children` are elements or text. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'on') Object.entries(value).forEach(([event, act]) => element.addEventListener(event, act));
    else if (value === true) element.setAttribute(key, '');
    else if (value !== false && value !== undefined && value !== '') element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** Text of a document, with what stands between backticks as code. */
function prose(text) {
  return (text || '').split('`').map((piece, index) => (index % 2 ? make('code', {}, piece) : piece));
}

/** A schema with its reference followed. */
function resolve(schema) {
  const name = schema && schema.$ref && schema.$ref.split('/').pop();
  return name ? spec.components.schemas[name] || {} : schema || {};
}

/** The kind of a value in a few words. */
function kind(schema) {
  if (schema.$ref) return schema.$ref.split('.').pop();
  if (schema.anyOf) return schema.anyOf.map(kind).join(' or ');
  const types = [].concat(schema.type || 'any value');
  return types.map((type) => (type === 'array' ? `list of ${kind(schema.items || {})}` : schema.format || type)).join(' or ');
}

/** An example of a request body: what callers may set, with an empty value each. */
function example(schema, depth = 0) {
  const own = resolve(schema);
  if (own.enum) return own.enum[0];
  const type = [].concat(own.type)[0];
  if (type === 'object' && own.properties) {
    const out = {};
    for (const [name, property] of Object.entries(own.properties)) {
      const inner = resolve(property);
      const wanted = !property.readOnly && !inner.readOnly && depth < 2;
      if (wanted && ((own.required || []).includes(name) || depth === 0)) out[name] = example(property, depth + 1);
    }
    return out;
  }
  if (type === 'object') return {};
  if (type === 'array') return [];
  if (type === 'integer' || type === 'number') return 0;
  if (type === 'boolean') return false;
  return '';
}

/** A list of the fields of a schema, each with its own fields folded away. */
function fields(schema, seen = []) {
  const own = resolve(schema);
  if (own.type === 'array' && own.items) return fields(own.items, seen);
  if (!own.properties) return make('p', { class: 'soft' }, kind(schema) || 'no content');
  const list = make('dl', { class: 'schema' });
  for (const [name, property] of Object.entries(own.properties)) {
    list.append(make('dt', {}, `${name}: ${kind(property)}`));
    const about = make('dd', {}, ...prose(property.description || resolve(property).description));
    const inner = property.items || property;
    if (resolve(inner).properties && !seen.includes(inner.$ref)) {
      const fold = make('details', {}, make('summary', {}, 'fields'));
      fold.addEventListener('toggle', () => {
        if (fold.children.length === 1) fold.append(fields(inner, [...seen, inner.$ref]));
      });
      about.append(fold);
    }
    list.append(about);
  }
  return list;
}

/** An input for a parameter. */
function entry(id, parameter) {
  const schema = resolve(parameter.schema);
  const values = schema.enum || (schema.type === 'boolean' && [true, false]) || (schema.items && resolve(schema.items).enum);
  const common = { id, name: parameter.name, 'data-in': parameter.in, 'data-list': schema.type === 'array', required: parameter.required === true };
  const control = values
    ? make('select', common, make('option', { value: '' }, ''), ...values.map((value) => make('option', {}, String(value))))
    : make('input', { ...common, type: 'text', autocomplete: 'off', spellcheck: 'false', placeholder: kind(schema), 'aria-describedby': `${id}-about` });
  return make('div', { class: 'field' },
    make('label', { for: id, class: parameter.required ? 'required' : '' }, parameter.name, make('span', { class: 'soft' }, ` ${parameter.in}`)),
    control,
    make('small', { id: `${id}-about` }, ...prose(parameter.description)));
}

/** The address of a call as a form says it. Slashes stay as they are where a parameter may hold them. */
function address(path, operation, form) {
  const query = new URLSearchParams();
  let target = path;
  for (const control of form.querySelectorAll('[data-in]')) {
    const text = control.value;
    if (control.dataset.in === 'path') {
      const parameter = operation.parameters.find((one) => one.in === 'path' && one.name === control.name);
      const slashes = (parameter.description || '').includes('%2F');
      const encoded = slashes ? text.split('/').map(encodeURIComponent).join('/') : encodeURIComponent(text);
      target = target.replace(`{${control.name}}`, encoded);
    } else if (control.dataset.in === 'query' && text !== '') {
      const values = control.hasAttribute('data-list') ? text.split(',') : [text];
      values.forEach((value) => query.append(control.name, value.trim()));
    }
  }
  const rest = query.toString();
  return rest ? `${target}?${rest}` : target;
}

/** Everything that a form says, as a request. */
function request(verb, path, operation, form) {
  const headers = {};
  for (const control of form.querySelectorAll('[data-in=header]')) {
    if (control.value !== '') headers[control.name] = control.value;
  }
  const area = form.querySelector('textarea');
  const file = form.querySelector('input[type=file]');
  let body;
  if (file && file.files.length) {
    [body] = file.files;
    headers['content-type'] = 'application/octet-stream';
  } else if (area && area.value.trim() !== '') {
    body = area.value;
    headers['content-type'] = area.dataset.type;
  }
  return { url: address(path, operation, form), init: { method: verb.toUpperCase(), headers, body } };
}

/** The same call for a shell. */
function curl({ url, init }) {
  const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;
  const parts = ['curl', '-X', init.method, quote(location.origin + url)];
  Object.entries(init.headers).forEach(([name, value]) => parts.push('-H', quote(`${name}: ${value}`)));
  if (init.body) parts.push('--data-binary', typeof init.body === 'string' ? quote(init.body) : '@FILE');
  return parts.join(' ');
}

/** Sends a call and shows what comes back. */
async function send(call, place, button) {
  button.disabled = true;
  place.replaceChildren(make('p', { class: 'soft' }, 'Waiting for the answer…'));
  const begun = performance.now();
  try {
    const answer = await fetch(call.url, { ...call.init, cache: 'no-store' });
    const blob = await answer.blob();
    const type = answer.headers.get('content-type') || '';
    const readable = /json|text|xml/.test(type) && blob.size < 2000000;
    let text = readable ? await blob.text() : `${blob.size} bytes of ${type || 'no type'}`;
    if (type.includes('json') && readable) {
      try { text = JSON.stringify(JSON.parse(text), null, 2); } catch { /* several lines of JSON stay as they are */ }
    }
    const shown = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
    place.replaceChildren(
      make('strong', { class: answer.ok ? '' : 'bad' }, `${answer.status} ${answer.statusText}`),
      make('span', { class: 'soft' }, ` after ${Math.round(performance.now() - begun)} ms`),
      make('details', {}, make('summary', {}, 'headers'), make('pre', { tabindex: '0' }, shown)),
      make('pre', { tabindex: '0', 'aria-label': 'body of the answer' }, text));
  } catch (error) {
    place.replaceChildren(make('strong', { class: 'bad' }, `No answer: ${error.message}`));
  } finally {
    button.disabled = false;
  }
}

/** The inside of a call: what it takes, a way to send it, what it answers. Made when it is first opened. */
function inside(verb, path, operation) {
  const id = operation.operationId;
  const form = make('form');
  (operation.parameters || []).forEach((parameter, index) => form.append(entry(`${id}-${index}`, parameter)));
  const contents = (operation.requestBody && operation.requestBody.content) || {};
  const type = ['application/json', 'application/x-ndjson'].find((name) => contents[name]);
  if (type) {
    const value = JSON.stringify(example(contents[type].schema), null, type === 'application/json' ? 2 : 0);
    const area = make('textarea', { id: `${id}-body`, 'data-type': type, spellcheck: 'false' });
    area.value = value;
    form.append(make('div', { class: 'field' }, make('label', { for: `${id}-body` }, `Body, ${type}`), area,
      make('details', {}, make('summary', {}, 'fields of the body'), fields(contents[type].schema))));
  }
  if (contents['application/octet-stream'] || contents['*/*']) {
    form.append(make('div', { class: 'field' }, make('label', { for: `${id}-file` }, 'Body from a file'),
      make('input', { id: `${id}-file`, type: 'file' })));
  }
  const place = make('div', { class: 'answer', 'aria-live': 'polite' });
  const button = make('button', { type: 'submit' }, 'Send');
  const shell = make('button', { type: 'button', class: 'plain', on: { click: () => {
    place.replaceChildren(make('pre', { tabindex: '0' }, curl(request(verb, path, operation, form))));
  } } }, 'As curl');
  form.append(make('div', { class: 'row' }, button, shell));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(request(verb, path, operation, form), place, button);
  });
  const answers = Object.entries(operation.responses || {}).map(([status, answer]) => {
    const [content] = Object.entries(answer.content || {});
    return make('details', {}, make('summary', {}, `${status}: ${answer.description}${content ? `, ${content[0]}` : ''}`),
      content && content[1].schema ? fields(content[1].schema) : make('p', { class: 'soft' }, 'bytes or nothing'));
  });
  return make('div', {}, make('p', {}, ...prose(operation.description)), form, place, make('h3', {}, 'Answers'), ...answers);
}

function call(verb, path, operation) {
  const fold = make('details', { class: 'call', id: operation.operationId },
    make('summary', {}, make('span', { class: `verb ${verb}` }, verb.toUpperCase()), make('span', { class: 'path' }, path),
      make('span', { class: 'summary' }, ...prose(operation.summary))));
  fold.dataset.text = `${verb} ${path} ${operation.operationId} ${operation.description || ''}`.toLowerCase();
  fold.addEventListener('toggle', () => {
    if (fold.open && fold.children.length === 1) fold.append(inside(verb, path, operation));
    if (fold.open) history.replaceState(null, '', `#${operation.operationId}`);
  });
  return fold;
}

/** Shows a document. */
function show(document_) {
  spec = document_;
  $('title').textContent = `${spec.info.title} ${spec.info.version}`;
  document.title = `${spec.info.title}: the API`;
  $('about').replaceChildren(...prose(spec.info.description));
  const calls = Object.entries(spec.paths).flatMap(([path, verbs]) =>
    VERBS.filter((verb) => verbs[verb]).map((verb) => ({ verb, path, operation: verbs[verb] })));
  $('nav').replaceChildren(...spec.tags.map((tag) => make('a', { href: `#${tag.name}` }, tag.name)));
  $('services').replaceChildren(...spec.tags.map((tag) => {
    const own = calls.filter(({ operation }) => operation.tags.includes(tag.name));
    return make('section', { 'aria-labelledby': tag.name }, make('h2', { id: tag.name }, tag.name),
      make('p', { class: 'soft' }, ...prose(tag.description)), ...own.map((one) => call(one.verb, one.path, one.operation)));
  }));
  $('status').textContent = `${calls.length} calls`;
  follow();
}

/** Opens the call that the address names. */
function follow() {
  const target = $(decodeURIComponent(location.hash.slice(1)));
  if (target && target.tagName === 'DETAILS') target.open = true;
  if (target) target.scrollIntoView();
}

function find() {
  const words = $('find').value.toLowerCase().split(/\s+/).filter(Boolean);
  let left = 0;
  for (const section of $('services').children) {
    const calls = [...section.querySelectorAll('details.call')];
    calls.forEach((one) => { one.hidden = !words.every((word) => one.dataset.text.includes(word)); });
    const fitting = calls.filter((one) => !one.hidden).length;
    section.hidden = fitting === 0;
    left += fitting;
  }
  $('status').textContent = left === 1 ? '1 call' : `${left} calls`;
}

async function load(url) {
  $('raw').href = url;
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  show(await answer.json());
  find();
}

async function start() {
  const { documents } = await (await fetch('/openapi/index.json')).json();
  $('package').replaceChildren(...documents.map((one) => make('option', { value: one.url }, one.package)));
  const failed = (error) => { $('status').textContent = `The document cannot be shown: ${error.message}`; };
  $('package').addEventListener('change', () => load($('package').value).catch(failed));
  $('find').addEventListener('input', find);
  window.addEventListener('hashchange', follow);
  await load(documents[0].url).catch(failed);
}

start().catch((error) => { $('status').textContent = `The page cannot start: ${error.message}`; });
