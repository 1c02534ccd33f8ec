import type { DrawnChart } from '../../../../core/changes/drawing';
import { escapeAttribute } from '../../../xml/escape-text';
import type { Namespaces } from '../namespaces';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The drawing part that lays the charts of a sheet over their cells; chart n stands under relationship rId<n>. */
export function drawDrawing(charts: readonly DrawnChart[], namespaces: Namespaces): string {
  const { spreadsheetDrawing: xdr, drawing: a } = namespaces;
  const anchors = charts.map((chart, i) => anchor(chart, i + 1, namespaces)).join('');
  return `${DECLARATION}<xdr:wsDr xmlns:xdr="${xdr}" xmlns:a="${a}">${anchors}</xdr:wsDr>`;
}

function anchor({ area, description }: DrawnChart, n: number, namespaces: Namespaces): string {
  return [
    '<xdr:twoCellAnchor editAs="twoCell">',
    // zero-based; the far corner is the near corner of the cell beyond
    corner('from', area.left - 1, area.top - 1),
    corner('to', area.right, area.bottom),
    '<xdr:graphicFrame macro="">',
    frameProperties(n, description),
    // the anchor gives place and size
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    graphic(n, namespaces),
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}

function frameProperties(n: number, description: string): string {
  const named = `id="${n + 1}" name="Duban ${n}" descr="${escapeAttribute(description)}"`;
  return `<xdr:nvGraphicFramePr><xdr:cNvPr ${named}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`;
}

function graphic(n: number, { chart: c, relationships: r }: Namespaces): string {
  const chart = `<c:chart xmlns:c="${c}" xmlns:r="${r}" r:id="rId${n}"/>`;
  return `<a:graphic><a:graphicData uri="${c}">${chart}</a:graphicData></a:graphic>`;
}

function corner(name: 'from' | 'to', column: number, row: number): string {
  const across = `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>`;
  const down = `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return `<xdr:${name}>${across}${down}</xdr:${name}>`;
}
