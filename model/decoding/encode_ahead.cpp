// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decoding/encode_ahead.h"

#include <ATen/Parallel.h>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace antecedent {
namespace {

constexpr std::chrono::milliseconds askedEvery{50};

}  // namespace

class EncodeAhead::Work {
    struct Entry {
        std::unique_ptr<EncodingTask> task;
        std::size_t next = 0;  ///< batch that nobody has taken
        std::size_t done = 0;
        std::exception_ptr failure;

        bool open() const { return next < task->batches(); }
        bool ready() const { return done == task->batches(); }
    };
    using Lock = std::unique_lock<std::mutex>;

public:
    explicit Work(std::size_t helpers) : m_helpers(helpers) {}
    ~Work() {
        {
            const Lock lock(m_mutex);
            m_stop = true;
        }
        m_changed.notify_all();
        for (std::thread& thread : m_threads) thread.join();
    }

    void add(std::unique_ptr<EncodingTask> task) {
        {
            const Lock lock(m_mutex);
            m_entries.emplace_back().task = std::move(task);
        }
        // What is asked for alone, as in a conversation that goes on, needs no helper.
        if (m_entries.size() > 1 && m_threads.size() < m_helpers) m_threads.emplace_back([this] { help(); });
        m_changed.notify_all();
    }

    std::size_t size() const { return m_entries.size(); }

    std::optional<EncodedMessages> take(const std::function<bool()>& keepGoing) {
        if (m_entries.empty()) return std::nullopt;
        Entry& first = m_entries.front();
        Lock lock(m_mutex);
        while (!first.ready()) {
            if (!encodeOne(lock)) m_changed.wait_for(lock, askedEvery, [&] { return first.ready(); });
            lock.unlock();
            if (keepGoing && !keepGoing()) return std::nullopt;
            lock.lock();
        }
        const Entry taken = std::move(first);
        m_entries.pop_front();
        lock.unlock();
        if (taken.failure) std::rethrow_exception(taken.failure);
        return taken.task->result();
    }

private:
    /// The oldest batch that nobody has taken; false: there is none.
    bool encodeOne(Lock& lock) {
        for (Entry& entry : m_entries) {
            if (!entry.open()) continue;
            const std::size_t batch = entry.next++;
            lock.unlock();
            std::exception_ptr failure;
            try {
                entry.task->encode(batch);
            } catch (...) {
                failure = std::current_exception();
            }
            lock.lock();
            if (failure) entry.failure = failure;
            ++entry.done;
            m_changed.notify_all();
            return true;
        }
        return false;
    }

    void help() {
        at::set_num_threads(1);
        Lock lock(m_mutex);
        while (!m_stop) {
            if (!encodeOne(lock)) m_changed.wait(lock);
        }
    }

    std::size_t m_helpers;
    std::mutex m_mutex;  ///< over the entries, and `m_stop`
    std::condition_variable m_changed;
    std::deque<Entry> m_entries;  ///< that only the thread which adds and takes makes longer or shorter
    bool m_stop = false;
    std::vector<std::thread> m_threads;
};

EncodeAhead::EncodeAhead(std::size_t helpers) : m_work(std::make_unique<Work>(helpers)) {}
EncodeAhead::EncodeAhead(EncodeAhead&&) noexcept = default;
EncodeAhead::~EncodeAhead() = default;

void EncodeAhead::add(std::unique_ptr<EncodingTask> task) {
    m_work->add(std::move(task));
}
std::size_t EncodeAhead::size() const {
    return m_work->size();
}
std::optional<EncodedMessages> EncodeAhead::take(const std::function<bool()>& keepGoing) {
    return m_work->take(keepGoing);
}

}  // namespace antecedent
