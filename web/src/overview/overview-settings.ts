import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import type { Settings } from 'sigma/settings';
import type { EdgeAttributes, NodeAttributes } from './overview-graph.ts';
import type { Palette } from './palette.ts';

const LABEL_PX = 12;
/** Only entities drawn with at least this radius, in pixels, are named without being pointed at. */
const NAMED_FROM_PX = 8;

/** How sigma draws an overview: thin lines, names of the largest alone, with a halo as in the usual drawing. */
export function settingsOf(
  palette: Palette,
  isSelected: (id: string) => boolean,
): Partial<Settings<NodeAttributes, EdgeAttributes>> {
  const drawLabel: NodeLabelDrawingFunction<NodeAttributes, EdgeAttributes> = (context, { x, y, size, label }) => {
    if (!label) return;
    context.font = `${LABEL_PX}px ${palette.font}`;
    context.textAlign = 'center';
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = palette.ground;
    context.strokeText(label, x, y + size + LABEL_PX);
    context.fillStyle = palette.text;
    context.fillText(label, x, y + size + LABEL_PX);
  };
  const drawHover: NodeHoverDrawingFunction<NodeAttributes, EdgeAttributes> = (context, data, settings) => {
    context.beginPath();
    context.arc(data.x, data.y, data.size + 3, 0, 2 * Math.PI);
    context.lineWidth = 3;
    context.strokeStyle = palette.accent;
    context.stroke();
    drawLabel(context, data, settings);
  };
  return {
    defaultDrawNodeLabel: drawLabel,
    defaultDrawNodeHover: drawHover,
    labelDensity: 0.5,
    labelGridCellSize: 140,
    labelRenderedSizeThreshold: NAMED_FROM_PX,
    hideEdgesOnMove: true,
    minEdgeThickness: 0.5,
    zIndex: true,
    nodeReducer: (id, data) => (isSelected(id) ? { ...data, highlighted: true, forceLabel: true, zIndex: 1 } : data),
  };
}
