import type { DrawnChart } from '../../../../core/changes/drawing';
import { escapeAttribute } from '../../../xml/escape-text';
import type { Namespaces } from '../namespaces';

/** The drawing part that lays the charts of a sheet over their cells; chart n stands under relationship rId<n>. */
export function drawDrawing(charts: readonly DrawnChart[], namespaces: Namespaces): string {
  const anchors = charts.map((chart, i) => anchor(chart, i + 1, namespaces));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${namespaces.spreadsheetDrawing}" xmlns:a="${namespaces.drawing}">${anchors.join('')}</xdr:wsDr>`;
}

function anchor({ area, description }: DrawnChart, n: number, namespaces: Namespaces): string {
  // zero-based; the far corner is the near corner of the cell beyond
  const from = corner('from', area.left - 1, area.top - 1);
  const to = corner('to', area.right, area.bottom);
  const frame = `<xdr:nvGraphicFramePr><xdr:cNvPr id="${n + 1}" name="Duban ${n}" descr="${escapeAttribute(description)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`;
  const graphic = `<a:graphic><a:graphicData uri="${namespaces.chart}"><c:chart xmlns:c="${namespaces.chart}" xmlns:r="${namespaces.relationships}" r:id="rId${n}"/></a:graphicData></a:graphic>`;
  return `<xdr:twoCellAnchor editAs="twoCell">${from}${to}<xdr:graphicFrame macro="">${frame}${graphic}</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
}

function corner(name: 'from' | 'to', column: number, row: number): string {
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}
