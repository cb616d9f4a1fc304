// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/socket_server.h"

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <vector>

namespace antecedent {
namespace {

constexpr std::size_t longestLine = std::size_t{1} << 20, mostUnread = std::size_t{1} << 20;
constexpr int milliseconds = 200;  // after which is looked whether it is to stop

tl::unexpected<Error> failed(const std::filesystem::path& path, const char* what) {
    return fail(ErrorCode::Io, {what, std::strerror(errno)}, path.string());
}

}  // namespace

SocketServer::~SocketServer() {
    for (const Client& client : m_clients) ::close(client.descriptor);
    if (m_listener < 0) return;
    ::close(m_listener);
    ::unlink(m_path.c_str());
}

Result<void> SocketServer::listen(const std::filesystem::path& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string name = path.string();
    if (name.size() >= sizeof(address.sun_path)) {
        return fail(ErrorCode::Usage, "is too long for a socket; name a shorter path", name);
    }
    std::memcpy(address.sun_path, name.c_str(), name.size() + 1);
    const auto* const target = reinterpret_cast<const sockaddr*>(&address);
    const int listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (listener < 0) return failed(path, sentenceId("cannot be made: %1"));
    struct stat there = {};
    if (::lstat(name.c_str(), &there) == 0 && S_ISSOCK(there.st_mode)) {
        // One that nobody answers is left over from a server that was killed.
        const int probe = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const bool answers = ::connect(probe, target, sizeof(address)) == 0;
        ::close(probe);
        if (!answers) ::unlink(name.c_str());
    }
    const mode_t before = ::umask(0177);
    const bool bound = ::bind(listener, target, sizeof(address)) == 0;
    ::umask(before);
    if (!bound || ::listen(listener, SOMAXCONN) != 0) {
        const auto failure = failed(path, sentenceId("cannot be made: %1"));
        ::close(listener);
        return failure;
    }
    m_listener = listener;
    m_path = path;
    return {};
}

Result<void> SocketServer::run(Control& control) {
    while (!control.cancelled()) {
        std::vector<pollfd> waiting{{m_listener, POLLIN, 0}};
        for (const Client& client : m_clients) {
            const bool reads = !client.ended && client.out.size() < mostUnread;
            const int events = (reads ? POLLIN : 0) | (client.out.empty() ? 0 : POLLOUT);
            waiting.push_back({client.descriptor, static_cast<short>(events), 0});
        }
        if (::poll(waiting.data(), waiting.size(), milliseconds) < 0 && errno != EINTR)
            return failed(m_path, sentenceId("failed: %1"));
        auto next = waiting.begin();
        if ((next++->revents & POLLIN) != 0) accept();
        for (auto client = m_clients.begin(); client != m_clients.end() && next != waiting.end(); ++client, ++next) {
            if ((next->revents & (POLLIN | POLLHUP | POLLERR)) != 0 && client->out.size() < mostUnread) read(*client);
            if (const auto answered = answerLines(*client, control); !answered) return answered;
            write(*client);
        }
        for (const Client& client : m_clients) {
            if (isOver(client)) ::close(client.descriptor);
        }
        m_clients.remove_if(isOver);
    }
    return {};
}

bool SocketServer::isOver(const Client& client) {
    return client.ended && client.out.empty();
}

void SocketServer::accept() {
    const int descriptor = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (descriptor >= 0) m_clients.push_back({descriptor});
}

void SocketServer::read(Client& client) {
    std::array<char, 1 << 16> block;
    const ssize_t count = ::recv(client.descriptor, block.data(), block.size(), 0);
    if (count > 0) {
        client.in.append(block.data(), static_cast<std::size_t>(count));
    } else if (count == 0 || (errno != EAGAIN && errno != EINTR)) {
        client.ended = true;
        if (count < 0) client.out.clear();
    }
}

Result<void> SocketServer::answerLines(Client& client, Control& control) {
    std::size_t begin = 0;
    for (std::size_t end = 0; client.out.size() < mostUnread; begin = end + 1) {
        end = client.in.find('\n', begin);
        if (end == std::string::npos) break;
        const auto answer = m_serving.answer(std::string_view(client.in).substr(begin, end - begin), control);
        if (!answer) return tl::unexpected(answer.error());
        client.out += *answer + "\n";
    }
    client.in.erase(0, begin);
    if (client.in.size() > longestLine && client.in.find('\n') == std::string::npos) {
        client.out += R"({"error":"a line is longer than 1 MB"})"
                      "\n";
        client.ended = true;
    }
    return {};
}

void SocketServer::write(Client& client) {
    while (!client.out.empty()) {
        const ssize_t count = ::send(client.descriptor, client.out.data(), client.out.size(), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) {
            if (errno == EAGAIN) return;
            client.ended = true;  // it has gone
            client.out.clear();
            return;
        }
        client.out.erase(0, static_cast<std::size_t>(count));
    }
}

}  // namespace antecedent
