"""A page as saved from a government's site: all that stands around a report, in the charset that such sites have."""

from . import page
from .distinct import report

TEMPLATE = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<!-- saved from url=(0052)http://www.linxi.example/zwgk/ndbg/202301/t20230118_41207.html -->
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312" />
<meta name="SiteName" content="临溪市人民政府" />
<meta name="ColumnName" content="政府信息公开年报" />
<meta name="PubDate" content="2023-01-18 16:32" />
<title>{title}-临溪市人民政府</title>
<link href="./files/base2020.css" rel="stylesheet" type="text/css" />
<style type="text/css">
.TRS_Editor P{{line-height:2;font-family:宋体;font-size:12pt;}} table.nav td{{width:98px;height:36px}} .hide{{display:none}}
</style>
<script type="text/javascript" src="./files/jquery-1.8.3.min.js"></script>
<script type="text/javascript">
//<![CDATA[
var docid = 41207; var rows = [["规章", 12, 3, 45], ["行政许可", 9876]];
function hit(id) {{ if (1 < id && rows.length > 0) {{ return "<table><tr><td>行政处罚</td><td>205</td></tr></table>"; }} }}
//]]>
</script>
</head>
<body leftmargin="0" topmargin="0" onload="hit(41207)">
<noscript><div>您的浏览器不支持脚本，共有 3 项功能不可用。</div></noscript>
<div id="top"><a href="/">设为首页</a> | <a href="/wap">手机版</a> | 今天是2023年1月18日 星期三 | 晴 -3～7℃</div>
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0" bgcolor="#FFFFFF">
  <tr><td colspan="3"><img src="./files/banner.jpg" width="1000" height="180" alt="临溪市人民政府" /></td></tr>
  <tr><td colspan="3"><table class="nav" width="100%" cellspacing="0"><tr>
    <td><a href="/">首页</a></td><td><a href="/zwgk">政务公开</a></td><td><a href="/zwfw">政务服务</a></td><td><a href="/hdjl">互动交流</a></td>
    <td><a href="/zjlx">走进临溪</a></td></tr></table></td></tr>
  <tr>
    <td width="210" valign="top">
      <table width="200" border="0"><tr><td><b>信息公开</b></td></tr>
        <tr><td><ul><li><a href="#">政府信息公开指南</a></li><li><a href="#">政府信息公开目录</a></li><li><a href="#">依申请公开</a></li>
        <li class="on"><a href="#">政府信息公开年报</a></li><li><a href="#">规章库</a></li><li><a href="#">行政规范性文件</a></li>
        <li><a href="#">行政许可</a>（326）</li><li><a href="#">行政处罚</a>（1180）</li></ul></td></tr>
      </table>
      <table width="200" border="1" cellspacing="0"><tr><td colspan="2">访问统计</td></tr>
        <tr><td>今日访问</td><td>1024</td></tr><tr><td>昨日访问</td><td>20488</td></tr><tr><td>总访问量</td><td>8,123,456</td></tr></table>
    </td>
    <td width="10">&nbsp;</td>
    <td width="780" valign="top">
      <p>当前位置：<a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a> &gt; <a href="/zwgk/ndbg">政府信息公开年报</a> &gt; 部门年报</p>
      <table width="100%" border="0" cellpadding="4"><tbody>
        <tr><td><table width="100%" border="1" cellspacing="0" bordercolor="#cccccc">
          <tr><td width="12%">索 引 号：</td><td>013579246/2023-00018</td><td width="12%">发布机构：</td><td>临溪市民政局</td></tr>
          <tr><td>生成日期：</td><td>2023-01-16</td><td>发布日期：</td><td>2023-01-18</td></tr>
          <tr><td>文　　号：</td><td>&nbsp;</td><td>有 效 性：</td><td>有效</td></tr>
        </table></td></tr>
        <tr><td align="center">来源：临溪市民政局　　发布时间：2023-01-18 16:32　　浏览次数：<span id="hits">377</span> 次　　字号：[ <a href="#">大</a> <a href="#">中</a>
          <a href="#">小</a> ]　　<a href="javascript:window.print()">打印本页</a></td></tr>
        <tr><td>
<!-- 正文开始 -->
<table width="96%" align="center"><tr><td class="TRS_Editor"><div class="TRS_Editor">
{body}
</div></td></tr></table>
<!-- 正文结束 <table><tr><td>行政强制</td><td>777</td></tr></table> -->
        </td></tr>
        <tr><td style="display:none"><table><tbody><tr><td>行政处罚</td><td>60606</td></tr><tr><td>行政强制</td><td>50505</td></tr></tbody></table></td></tr>
        <tr><td><div>上一篇：<a href="t20230117_41190.html">临溪市水利局2022年政府信息公开工作年度报告</a></div>
          <div>下一篇：<a href="t20230119_41233.html">临溪市财政局2022年政府信息公开工作年度报告</a></div></td></tr>
        <tr><td>附件：<a href="./P020230118.docx">临溪市民政局2022年政府信息公开工作年度报告.docx</a>（26.5 KB）</td></tr>
      </tbody></table>
    </td>
  </tr>
  <tr><td colspan="3"><form action="/search"><input type="hidden" name="channel" value="2012" /><select><option>--部门网站--</option><option>市水利局</option>
    <option>市财政局</option></select></form></td></tr>
</table>
<div id="wechat" hidden="hidden">扫一扫在手机打开当前页 <table><tr><td>分享</td><td>16</td></tr></table></div>
<div id="foot">主办：临溪市人民政府办公室　承办：临溪市大数据中心　联系电话：0300-1234567<br />网站标识码：3700000042　<a href="#">临ICP备05012345号-1</a>
　临公网安备37000002000123号<br />建议使用1366*768分辨率，IE9.0以上浏览器</div>
<script>document.write('<img src="/hit?id=41207">');</script>
</body>
</html>
"""


def cell(source):
    """As editors on such sites save what is pasted from Word."""
    spans = "".join(f' {name}="{n}"' for name, n in [("rowspan", source.rows), ("colspan", source.columns)] if n > 1)
    inside = page.text(source.text) or "&nbsp;"
    return (f'<td{spans} style="border:windowtext 1px solid;padding:0cm 5.4pt"><p class="MsoNormal" align="center">'
            f'<span style="font-family:宋体">{inside}</span><span lang="EN-US"></span></p></td>')


def block(source):
    if isinstance(source, page.Grid):
        rows = "\n".join("<tr>" + "".join(map(cell, row)) + "</tr>" for row in source.rows)
        return f'<table class="MsoNormalTable" border="1" cellspacing="0" cellpadding="0">\n<tbody>\n{rows}\n</tbody>\n</table>'
    return f'<p class="MsoNormal" style="text-indent:32pt"><b><span>{page.text(source.text)}</span></b></p>'


def files():
    source = report("article20-2021-tab-rows")
    made = TEMPLATE.format(title=source.title, body="\n".join(map(block, source.blocks)))
    return {"page.html": made.encode("gb18030")}
