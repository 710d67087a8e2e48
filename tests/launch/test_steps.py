"""Which steps are carried out, in what order, and what is said of them."""

import threading

import pytest

from launch.steps import carry_out
from launch.trouble import Skipped, Stopped, Trouble
from tests.launch.fakes import a_kit, a_step


def test_a_step_is_done_once(tmp_path):
    done = []
    step = a_step(tmp_path, do=lambda: done.append("step"))

    carry_out([step], a_kit(tmp_path))
    carry_out([step], a_kit(tmp_path))

    assert done == ["step"]


def test_changed_inputs_are_reason_to_do_it_again(tmp_path):
    done = []
    for inputs in ("one", "two"):
        step = a_step(tmp_path, inputs=inputs, do=lambda: done.append("step"))
        carry_out([step], a_kit(tmp_path))

    assert done == ["step", "step"]


def test_something_made_that_is_gone_is_made_again(tmp_path):
    done = []
    step = a_step(tmp_path, is_made=False, do=lambda: done.append("step"))

    carry_out([step], a_kit(tmp_path))
    carry_out([step], a_kit(tmp_path))

    assert done == ["step", "step"]


def test_a_step_waits_for_those_it_comes_after(tmp_path):
    done = []
    steps = [
        a_step(tmp_path, "model", do=lambda: done.append("model"), after=("app", "dialogue")),
        a_step(tmp_path, "dialogue", do=lambda: done.append("dialogue")),
        a_step(tmp_path, "app", do=lambda: done.append("app")),
    ]

    carry_out(steps, a_kit(tmp_path))

    assert sorted(done[:2]) == ["app", "dialogue"]
    assert done[2] == "model"


def test_steps_that_do_not_wait_for_one_another_are_done_side_by_side(tmp_path):
    both_are_here = threading.Barrier(2, timeout=10)
    steps = [a_step(tmp_path, name, do=both_are_here.wait) for name in ("app", "dialogue")]

    carry_out(steps, a_kit(tmp_path))

    assert all(step.is_fresh() for step in steps)


def test_a_step_says_what_it_does_and_how_long_it_took(tmp_path):
    kit = a_kit(tmp_path)

    carry_out([a_step(tmp_path, "model")], kit)

    said = kit.terminal.said()
    assert said[0] == "model: being done"
    assert said[1].startswith("model: done in ")
    assert said[1].endswith(" s")


def test_a_step_that_fails_ends_the_set_up_and_is_tried_again_next_time(tmp_path):
    def fail():
        raise Trouble("no")

    step = a_step(tmp_path, "app", do=fail)
    later = a_step(tmp_path, "model", after=("app",))

    with pytest.raises(Trouble, match="no"):
        carry_out([step, later], a_kit(tmp_path))

    assert not step.is_fresh()
    assert not later.is_fresh()


def test_a_step_that_can_be_done_without_says_so_and_is_tried_again_next_time(tmp_path):
    def skip():
        raise Skipped("pages will be plain")

    kit = a_kit(tmp_path)
    step = a_step(tmp_path, "styles", do=skip)

    carry_out([step], kit)

    assert kit.terminal.said()[-1] == "styles: pages will be plain"
    assert not step.is_fresh()


def test_a_stop_ends_it_between_steps(tmp_path):
    kit = a_kit(tmp_path)
    kit.stopping._note(2, None)

    with pytest.raises(Stopped):
        carry_out([a_step(tmp_path)], kit)
