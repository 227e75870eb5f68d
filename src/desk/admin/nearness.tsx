'use client'
import {
  createContext,
  type ReactNode,
  type RefObject,
  startTransition,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react'

type Watch = (element: Element, onChange: (isNear: boolean) => void) => () => void

const Context = createContext<Watch | null>(null)

/** How far beyond what is seen a card counts as near: a turn of the wheel must not outrun it. */
const margin = '800px 400px'

/** Tells what is in it whether it is in sight of `scroller`, or soon will be. */
export function NearnessProvider({
  scroller,
  children,
}: {
  readonly scroller: RefObject<HTMLElement | null>
  readonly children: ReactNode
}) {
  const watch = useMemo(() => watcher(scroller), [scroller])
  return <Context.Provider value={watch}>{children}</Context.Provider>
}

/** Whether the element is in sight or soon will be; what only serves a hand need not be there before. */
export function useIsNear(element: RefObject<Element | null>): boolean {
  const watch = useContext(Context)
  const [isNear, setIsNear] = useState(false)
  useEffect(() => (element.current && watch ? watch(element.current, setIsNear) : undefined), [element, watch])
  return isNear
}

/** One observer for all cards of a column, made with the first of them: the column stands by then. */
function watcher(scroller: RefObject<HTMLElement | null>): Watch {
  const watched = new Map<Element, (isNear: boolean) => void>()
  let observer: IntersectionObserver | undefined
  return (element, onChange) => {
    observer ??= new IntersectionObserver(
      (entries) => {
        // What comes near is made ready between the frames of the scrolling that brings it.
        startTransition(() => {
          for (const { target, isIntersecting } of entries) watched.get(target)?.(isIntersecting)
        })
      },
      { root: scroller.current, rootMargin: margin },
    )
    watched.set(element, onChange)
    observer.observe(element)
    return () => {
      watched.delete(element)
      observer?.unobserve(element)
    }
  }
}
