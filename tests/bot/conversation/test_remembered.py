"""What the front door keeps in mind."""

from bot.conversation.remembered import Memory, Remembered


def test_what_is_learnt_adds_to_what_is_known():
    memory = Memory()

    memory.learn("c1", age=17)
    memory.learn("c1", just_told=True)

    assert memory.of("c1") == Remembered(age=17, just_told=True)


def test_conversations_do_not_mix():
    memory = Memory()

    memory.learn("c1", age=17)

    assert memory.of("c2") == Remembered()


def test_it_forgets_when_told_to():
    memory = Memory()
    memory.learn("c1", age=17)

    memory.forget("c1")

    assert memory.of("c1") == Remembered()


def test_it_forgets_by_itself_after_a_while():
    clock = [0.0]
    memory = Memory(timer=lambda: clock[0])
    memory.learn("c1", age=17)

    clock[0] = 2 * 60 * 60 + 1

    assert memory.of("c1") == Remembered()
