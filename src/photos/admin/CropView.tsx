import type { Shape } from '../renditions/boxRules'
import type { CropBox } from '../renditions/cropRules'

interface CropViewProps {
  readonly url: string
  readonly shape: Shape
  readonly box: CropBox
}

/** A part of a picture as readers will see it. */
export function CropView({ url, shape, box }: CropViewProps) {
  const { x, y, width, height } = box
  return (
    <svg
      className="framing__view"
      viewBox={`${x * shape.width} ${y * shape.height} ${width * shape.width} ${height * shape.height}`}
      aria-hidden="true"
    >
      <image href={url} width={shape.width} height={shape.height} />
    </svg>
  )
}
