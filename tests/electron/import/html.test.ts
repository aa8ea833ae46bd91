/** The text and form of HTML: what a browser would show as text, and nothing else. */

import { describe, expect, test } from 'vitest';
import { blocksOf, draftOf } from './drafts.ts';

const read = (html: string) => draftOf('a.html', html);

describe('text of HTML', () => {
  test('a rich page keeps its words and blocks', async () => {
    const draft = await read(`<!doctype html>
      <html><head><title> The
        page </title><style>p { color: red }</style></head>
      <body onload="alert(1)">
        <nav><ul><li>Home<li>About</ul></nav>
        <h1>🌕 Title</h1>
        <p>First  <b>bold</b>
           words,<br> then more &amp; more.</p>
        <ol><li><p>One</p><ul><li>Deeper</li></ul></li></ol>
        <blockquote><p>Said.</p><blockquote>Twice.</blockquote></blockquote>
        <table><caption>Figures</caption>
          <tr><th>a</th><th>b</th></tr>
          <tr><td>1</td><td><p>2</p><p>3</p></td></tr>
        </table>
        <pre>
  let x;
    let y;</pre>
        <hr>
        <dl><dt>Term</dt><dd>Meaning</dd></dl>
        <script>document.write('no')</script><noscript>no</noscript><template>no</template>
        Loose words
      </body></html>`);
    expect(draft.title).toBe('The page');
    expect(blocksOf(draft)).toEqual([
      ['list-item 1', 'Home'],
      ['list-item 1', 'About'],
      ['heading 1', '🌕 Title'],
      ['paragraph', 'First bold words,\nthen more & more.'],
      ['list-item 1', 'One'],
      ['list-item 2', 'Deeper'],
      ['quotation 1', 'Said.'],
      ['quotation 2', 'Twice.'],
      ['paragraph', 'Figures'],
      ['table-row', 'a\tb'],
      ['table-row', '1\t2\n3'],
      ['preformatted', 'let x;\n    let y;'],
      ['paragraph', 'Term'],
      ['paragraph', 'Meaning'],
      ['paragraph', 'Loose words'],
    ]);
    expect(draft.markers.length).toBe(0);
  });

  test.each([
    ['hidden', '<p hidden>no</p><p>yes'],
    ['not displayed', '<p style="color: red; DISPLAY : none">no</p><p>yes'],
    ['invisible', '<span style="visibility:hidden">no</span>yes'],
    ['a drawing', '<svg><title>no</title><text>no</text></svg>yes'],
    ['embedded', '<iframe>no</iframe><object>no</object><video>no</video>yes'],
    ['a choice in a form', '<select><option>no</select><textarea>no</textarea>yes'],
    ['a comment', '<!-- no -->yes<!-- no'],
  ])('what is %s is dropped', async (_, html) => {
    expect((await read(html)).text).toBe('yes');
  });

  test.each([
    ['spaces around inline elements count once', 'a <b> b </b> c', 'a b c'],
    ['no space is made where there is none', 'a<b>b</b>c<sup>1</sup>', 'abc1'],
    ['spaces around a line break go', 'a <br> <br> b', 'a\n\nb'],
    ['a line break at the end of a block goes', '<p>a<br></p><p>b', 'a\n\nb'],
    ['no-break spaces stay', 'a&nbsp;&nbsp;b', 'a\u00a0\u00a0b'],
    ['entities are decoded, impossible ones replaced', '&eacute;&#x1F680;&#xD800;', 'é🚀\ufffd'],
    ['line endings in preformatted text are normalised', '<pre>a&#13;&#10;b&#13;c</pre>', 'a\nb\nc'],
    ['unclosed and misplaced tags are put up with', '<p>a<p>b</i><table>c<tr><td>d', 'a\n\nbc\n\nd'],
  ])('%s', async (_, html, text) => {
    expect((await read(html)).text).toBe(text);
  });

  test('tables that arrange a page are not read as rows', async () => {
    const draft = await read('<table><tr><td><h2>Head</h2><p>Words</td><td><table><tr><td>1<td>2</table></table>');
    expect(blocksOf(draft)).toEqual([
      ['heading 2', 'Head'],
      ['paragraph', 'Words'],
      ['table-row', '1\t2'],
    ]);
  });

  test.each([
    ['role', '<aside role="doc-footnote"><p>Note</p></aside>'],
    ['list of endnotes', '<section role="doc-endnotes"><ol><li><p>Note</p></li></ol></section>'],
    ['class of its list', '<section class="footnotes end"><hr><ol><li>Note <a href="#r">↩</a></ol></section>'],
    ['class', '<div class="footnote">Note</div>'],
    ["word processor's class", '<p class=MsoFootnoteText>Note</p>'],
  ])('a footnote is recognised by its %s', async (_, html) => {
    const draft = await read(`<p>Words<sup class="footnote">1</sup></p>${html}<p>After`);
    expect(blocksOf(draft).map(([kind]) => kind)).toEqual(['paragraph', 'footnote', 'paragraph']);
  });

  test('a page without a title has none', async () => {
    expect((await read('<title> </title><p>a')).title).toBe(null);
  });
});

test('empty cells at the start of a row are tabs before its block, those of other rows and blocks are none', async () => {
  const draft = await draftOf(
    'a.html',
    '<p>a</p><table><tr><th></th><th>&nbsp;</th><th>b</th></tr><tr><td>c</td><td></td><td>d</td></tr><tr><td></td></tr></table><p>e</p>',
  );
  expect(draft.text).toBe('a\n\n\t\tb\nc\t\td\n\ne');
  expect(blocksOf(draft).map(([, words]) => words)).toEqual(['a', 'b', 'c\t\td', 'e']);
});
