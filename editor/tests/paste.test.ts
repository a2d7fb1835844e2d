// What comes from elsewhere, and what stays of it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';

import { clean, quieten } from '../src/paste';

function check(pasted: string, expected: string, direction = 'ltr'): void {
  const { document } = parseHTML(`<html><body><div id="root">${quieten(pasted)}</div></body></html>`);
  const root = document.querySelector('#root') as unknown as HTMLElement;
  clean(root, direction);
  assert.equal(root.innerHTML.replace(/>\s+</g, '><').trim(), expected);
}

test('Word: lists, headings, emphasis and empty lines', () => {
  check(
    `<p class="MsoNormal" style="margin:0"><b style="mso-bidi-font-weight:normal"><span lang="EN-GB">Bold<o:p></o:p></span></b> and <i>italic</i></p>
     <p class="MsoNormal"><o:p>&nbsp;</o:p></p>
     <p class="MsoListParagraphCxSpFirst" style="text-indent:-18.0pt;mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span style="mso-list:Ignore">·<span style="font:7.0pt">&nbsp;&nbsp;</span></span><!--[endif]-->One</p>
     <p class="MsoListParagraphCxSpLast" style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">1.</span>Within</p>
     <p class="MsoNormal">After<span style="mso-hide:all">hidden</span></p>`,
    '<p><b>Bold</b> and <i>italic</i></p><ul><li><p>One</p><ol><li><p>Within</p></li></ol></li></ul><p>After</p>',
  );
});

test('Google Docs: the wrapping bold, styled spans and detours of links', () => {
  check(
    `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span style="font-weight:700;font-style:normal">Bold</span><span style="font-weight:400"> plain </span><span style="font-style:italic">it</span></p><p dir="ltr"><a href="https://www.google.com/url?q=https://example.org/a&amp;sa=D"><span style="text-decoration:underline">link</span></a></p></b>`,
    '<p><strong>Bold</strong> plain <em>it</em></p><p><a href="https://example.org/a">link</a></p>',
  );
});

test('LibreOffice: fonts and alignment go', () => {
  check(
    '<p align="justify" style="margin-bottom: 0cm"><font color="#000000"><font face="Liberation Serif">Plain </font></font><u>words</u></p>',
    '<p>Plain words</p>',
  );
});

test('web pages: scripts, pictures, menus and classes go; structure stays', () => {
  check(
    `<nav>menu</nav><article class="x"><h1 onclick="x()">Title</h1><p>A <a href="javascript:alert(1)" onmouseover="x">bad</a> <a href="/a" class="b">good</a><script>alert(1)</script><img src="https://track.example/p.gif"></p>
     <table class="t"><tbody><tr><td colspan="2" style="color:red"><p>cell</p><p>two</p></td></tr></tbody></table><pre>a  b</pre></article>`,
    '<h2>Title</h2><p>A bad <a href="/a">good</a></p><table><tbody><tr><td colspan="2">cell<br>two</td></tr></tbody></table><pre>a  b</pre>',
  );
});

test('a direction stays where it is not the story’s', () => {
  check('<p dir="rtl">سلام</p><p dir="ltr">Hello</p>', '<p dir="rtl">سلام</p><p>Hello</p>');
  check('<p dir="rtl">سلام نیم\u200cفاصله</p><p dir="ltr">Hello</p>', '<p>سلام نیم\u200cفاصله</p><p dir="ltr">Hello</p>', 'rtl');
});

test('styles and handlers wait aside, whatever stands around them', () => {
  assert.equal(quieten('<p style="a:b">style="x"</p>'), '<p data-pasted-style="a:b">style="x"</p>');
  assert.equal(quieten(`<img title="a>b" onerror='x' STYLE = y>`), `<img title="a>b" data-gone='x' data-pasted-style = y>`);
  assert.equal(quieten('<style>p{}</style>text<style>open'), 'text');
});
