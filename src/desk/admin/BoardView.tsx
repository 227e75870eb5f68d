'use client'
import {
  DndContext,
  type DragEndEvent,
  DragOverlay,
  type DragStartEvent,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { Button, SetStepNav, toast } from '@payloadcms/ui'
import { useMemo, useState } from 'react'
import { useSay } from '../../admin/useSay'
import type { PieceStatus } from '../../editorial/admin/pieceStatus'
import { isState, type State } from '../../editorial/workflow'
import type { Card, BoardColumn as Column } from '../card'
import { dropOn, noWay } from '../dropRules'
import { DraggedCard } from './BoardCard'
import { BoardColumn } from './BoardColumn'
import { BoardFilterBar } from './BoardFilterBar'
import { BoardContextProvider } from './boardContext'
import { deskWords } from './deskWords'
import { useBoard } from './useBoard'
import { useBoardFilters } from './useBoardFilters'
import { useBoardOptions } from './useBoardOptions'
import { useKeptFocus } from './useKeptFocus'
import { useNow } from './useNow'
import { usePieceDialog } from './usePieceDialog'
import './desk.css'

interface Drag {
  readonly card: Card
  /** What the server offers for it; null until the answer has come. */
  readonly status: PieceStatus | null
}

/** All pieces by state: filtered, live, and moved by hand where the table allows. */
export function BoardView() {
  const say = useSay()
  const { filters, query, setFilters, setFilter } = useBoardFilters()
  const [drag, setDrag] = useState<Drag | null>(null)
  const [hasMenu, setHasMenu] = useState(false)
  const [isDialogOpen, setIsDialogOpen] = useState(false)
  const board = useBoard(query, drag !== null || hasMenu || isDialogOpen)
  const { ask, dialog, isOpen, statusOf } = usePieceDialog(board.refresh)
  if (isOpen !== isDialogOpen) setIsDialogOpen(isOpen)
  const options = useBoardOptions()
  const now = useNow()
  const { columns, timeZone } = board
  useKeptFocus(columns)

  const names = useMemo(
    () => new Map([...options.people, ...options.sections].map(({ id, name }) => [id, name] as const)),
    [options],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: the two functions do the same at every turn
  const context = useMemo(() => ({ names, now, timeZone, statusOf, ask, onMenu: setHasMenu }), [names, now, timeZone])
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    // A finger that moves at once scrolls.
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } }),
  )

  async function begin({ active }: DragStartEvent): Promise<void> {
    const card = cardIn(columns, String(active.id))
    if (!card) return
    setDrag({ card, status: null })
    const status = await statusOf(card)
    setDrag((current) => (current?.card.id === card.id ? { card, status } : current))
  }

  async function end({ over, active }: DragEndEvent): Promise<void> {
    const card = cardIn(columns, String(active.id))
    const known = drag?.status ?? null
    setDrag(null)
    const target = over && isState(over.id) ? over.id : null
    if (!card || !target || target === card.state) return
    const status = known ?? (await statusOf(card))
    if (!status) return
    const drop = dropOn(target, status)
    if (drop?.isAllowed) {
      ask({ card, action: drop.action, status, given: drop.action === 'return' ? { to: target } : {} })
    } else {
      toast.error(drop ? drop.reasons.join(' ') : say(noWay(card.state, target)))
    }
  }

  function openness(state: State): boolean | null {
    if (!drag?.status) return null
    return state === drag.card.state || dropOn(state, drag.status)?.isAllowed === true
  }

  return (
    <div className="board">
      <SetStepNav nav={[{ label: say(deskWords.board) }]} />
      <h1 className="board__title">{say(deskWords.board)}</h1>
      <BoardFilterBar filters={filters} query={query} options={options} onChange={setFilters} onSet={setFilter} />
      {board.hasFailed && (
        <p className="board__problem" role="alert">
          {say(columns ? deskWords.stale : deskWords.failed)}{' '}
          <Button buttonStyle="subtle" size="small" margin={false} onClick={() => void board.refresh()}>
            {say(deskWords.retry)}
          </Button>
        </p>
      )}
      {!columns && !board.hasFailed && <p className="board__note">{say(deskWords.loading)}</p>}
      <BoardContextProvider value={context}>
        <DndContext
          id="board"
          sensors={sensors}
          collisionDetection={pointerWithin}
          accessibility={{ announcements: silent }}
          onDragStart={(event) => void begin(event)}
          onDragEnd={(event) => void end(event)}
          onDragCancel={() => setDrag(null)}
        >
          <div className="board__columns">
            {columns?.map((column) => (
              <BoardColumn
                key={column.state}
                column={column}
                isOpenToDrop={openness(column.state)}
                onMore={board.loadMore}
              />
            ))}
          </div>
          <DragOverlay>{drag && <DraggedCard card={drag.card} />}</DragOverlay>
        </DndContext>
      </BoardContextProvider>
      {dialog}
    </div>
  )
}

function cardIn(columns: readonly Column[] | null, id: string): Card | undefined {
  return columns?.flatMap(({ cards }) => cards).find((card) => card.id === id)
}

/** Whoever cannot see the pointer has the menu; what came of a move is told by its message. */
const silent = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
}
