import type { Draft } from "../draft.js";
import { bare, edited, escaped, office } from "./markup.js";
import type { Skin, SkinName } from "./skin.js";

const titleOf = (draft: Draft) => escaped(draft.title.join(""));

/** The date in a byline (`发布时间：2023-01-12`); empty when it holds none. */
const dateOf = (draft: Draft) => /\d{4}-\d{2}-\d{2}/.exec(draft.byline ?? "")?.[0] ?? "";

const years = ["2019", "2020", "2021", "2022", "2023"];
const otherReports = (draft: Draft) =>
  years
    .map(
      (year) =>
        `<li><a href="/gk/nb/${year}.html">${titleOf(draft).replace(/\d{4}/, year)}</a><span>${year}-01-20</span></li>`,
    )
    .join("\n");

/** A portal: metadata, navigation, breadcrumbs, a table of particulars, share buttons, QR code, attachments, related links, footer. */
const portal: Skin = {
  cell: edited,
  paragraph: (text) => `<p style="text-indent: 2em;">&emsp;${escaped(text)}</p>`,
  page: (article, draft) => `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<title>${titleOf(draft)}_政务公开_门户网站</title>
<meta name="SiteName" content="门户网站">
<meta name="ColumnName" content="政府信息公开年报">
<meta name="ArticleTitle" content="${titleOf(draft)}">
<meta name="PubDate" content="${dateOf(draft)} 10:12">
<meta name="ContentSource" content="办公室">
<style>.nav li { float: left }</style>
<script>var tree = "<table><tr><td>一、总体情况</td></tr></table>";</script>
</head>
<body>
<div class="header"><a href="/"><img src="/images/logo.png" alt="门户网站"></a></div>
<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/hd/">互动交流</a></li></ul>
<div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/gk/">政务公开</a> &gt; <a href="/gk/nb/">政府信息公开年报</a></div>
<div class="main">
<table class="xxgk" width="100%"><tr><th>索引号：</th><td>000014349/2023-00012</td><th>发布日期：</th><td>${dateOf(draft)}</td></tr><tr><th>名称：</th><td colspan="3">${titleOf(draft)}</td></tr></table>
<h1>${draft.title.map(escaped).join("<br>")}</h1>
<div class="info"><span>${escaped(draft.byline ?? "")}</span> <span>字体：【<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】</span></div>
<div class="share bdsharebuttonbox"><a href="#" class="weixin">微信</a> <a href="#">微博</a></div>
<div id="zoom"><div class="TRS_Editor">
${article}
</div></div>
<div class="fj">附件：<a href="./P020230112.pdf">${titleOf(draft)}.pdf</a></div>
<div class="qrcode"><img src="/images/ewm.png" width="120">扫一扫在手机打开当前页</div>
<div class="relation"><h3>相关信息</h3><ul>
${otherReports(draft)}
</ul></div>
</div>
<div style="display:none">一、总体情况 测试</div>
<div class="footer"><p>主办单位：办公室 版权所有</p><p>网站标识码：3704000001 ICP备00000001号</p></div>
</body>
</html>
`,
};

/** An old site: the page laid out by tables within tables, fonts as elements, upper-case tags. */
const nested: Skin = {
  cell: (text, random) => (text === "" ? "&nbsp;" : `<FONT face=宋体 size=2>${edited(text, random)}</FONT>`),
  paragraph: (text) => `<P><FONT size=3>\u3000\u3000${escaped(text)}</FONT></P>`,
  page: (
    article,
    draft,
  ) => `<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=utf-8"><TITLE>${titleOf(draft)}</TITLE></HEAD>
<BODY><TABLE width=1000 align=center><TR><TD colSpan=2><A href="/">首页</A> | <A href="/gk">信息公开</A> | <A href="/fw">网上服务</A></TD></TR>
<TR><TD width=200 valign=top><TABLE><TR><TD><A href="/gk/1">公开指南</A></TD></TR><TR><TD><A href="/gk/2">公开目录</A></TD></TR><TR><TD><A href="/gk/3">公开年报</A></TD></TR></TABLE></TD>
<TD><TABLE width="100%"><TR><TD align=center><B>${draft.title.map(escaped).join("<BR>")}</B></TD></TR>
<TR><TD align=center>${escaped(draft.byline ?? "")}</TD></TR>
<TR><TD>${article}</TD></TR>
<TR><TD align=right>【<A href="javascript:window.print()">打印</A>】【<A href="javascript:window.close()">关闭</A>】</TD></TR></TABLE></TD></TR>
<TR><TD colSpan=2 align=center>版权所有 <A href="/about">关于我们</A></TD></TR></TABLE></BODY></HTML>
`,
};

const plainPage = (article: string, draft: Draft, head = "") =>
  `<html><head><meta charset="utf-8">${head}</head><body>\n${draft.title.map((line) => `<p align="center">${escaped(line)}</p>`).join("\n")}\n${draft.byline === null ? "" : `<p>${escaped(draft.byline)}</p>`}\n${article}\n</body></html>\n`;

/** How each skin dresses a page. */
export const skins: { readonly [name in SkinName]: Skin } = {
  bare: {
    cell: bare,
    paragraph: (text) => `<p>${escaped(text)}</p>`,
    page: (article, draft) => plainPage(article, draft),
  },
  portal,
  nested,
  office: {
    cell: office,
    paragraph: (text) => `<p class="MsoNormal"><span style="font-family:仿宋">${escaped(text)}</span></p>`,
    page: (article, draft) => plainPage(article, draft, '<meta name="Generator" content="Microsoft Word 15">'),
  },
};
